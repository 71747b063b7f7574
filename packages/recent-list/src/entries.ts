import { trackItems } from '@news-widgets/core/internal/page';
import { emit } from '@news-widgets/core/element';
import { message } from '@news-widgets/core/internal/i18n';
import type { NewsItem } from '@news-widgets/core/feed';
import { type ItemView, renderButton, renderItem } from '@news-widgets/core/internal/item';
import { html, nothing } from 'lit';
import type { NewsRecentList } from './recent-list.js';
import { selectEntries } from './select-entries.js';

/** From this many entries on, those out of view are not laid out. */
const LONG = 20;

/** The entries of one list: which they are, how they look, what readers do with them. */
export class Entries {
  readonly #list;
  #items: NewsItem[] = [];
  /** Entry that gets the focus when it is there. */
  #next = -1;
  #announcement = '';

  constructor(list: NewsRecentList) {
    this.#list = list;
    trackItems(list, (element) => this.#report('news-item-view', element));
  }

  /** Takes over what the source or the page gave; how many of them are shown. */
  update(items: NewsItem[]): number {
    this.#items = selectEntries(items, this.#list);
    return Math.min(this.#items.length, this.#list.shown);
  }

  render(count: number): unknown {
    const list = this.#list;
    const { words, locale, target, utm, dates, heading, level, placement } = list;
    const view: ItemView = {
      ...{ words, locale, target, utm, dates },
      level: heading && level < 6 ? level + 1 : level,
      media: placement !== 'none',
      summaries: list.summaries,
      sizes: placement === 'top' ? '(min-width: 40em) 20em, 100vw' : '11em',
    };
    const entries = this.#items
      .slice(0, count)
      .map((item, index) => html`<li class="entry">${renderItem(item, index, view)}</li>`);
    const classes = list.classes(count > LONG ? 'long' : '');
    // WebKit drops the list role from lists without bullets, hence the explicit one.
    return html`${
      list.layout === 'numbered'
        ? html`<ol class=${classes} part="list" role="list" @click=${this.#open} @auxclick=${this.#open}>${entries}</ol>`
        : html`<ul class=${classes} part="list" role="list" @click=${this.#open} @auxclick=${this.#open}>${entries}</ul>`
    }
      ${list.more && (this.#items.length > count || list.source.hasNext) ? html`<p class="foot">${renderButton(words.more, this.#showMore)}</p>` : nothing}
      <div class="unseen" role="status">${this.#announcement}</div>`;
  }

  /** Moves the focus to the first new entry and says how many came. */
  updated(): void {
    const link = this.#list.renderRoot.querySelector<HTMLElement>(`[data-index="${this.#next}"] [part=link]`);
    if (!link) return;
    // A reader who has gone elsewhere meanwhile is not called back.
    const isHere = this.#list.matches(':focus-within') || document.activeElement === document.body;
    if (isHere) link.focus({ preventScroll: true });
    const { words, locale, shown } = this.#list;
    this.#announcement = message(words.added, locale, { count: Math.min(this.#items.length, shown) - this.#next });
    this.#next = -1;
    this.#list.requestUpdate();
  }

  #showMore = async (): Promise<void> => {
    const list = this.#list;
    this.#next = Math.min(this.#items.length, list.shown);
    const page = ++list.pages;
    await list.updateComplete;
    const { source } = list;
    if (this.#items.length < list.shown && source.hasNext) await source.loadNext();
    await list.updateComplete;
    // Nothing came; what comes some day is no answer to this press, unless the reader tries again.
    if (page === list.pages && !source.error) this.#next = -1;
  };

  #open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    // The right button opens a menu.
    if (link && event.button < 2 && !this.#report('news-item-open', link, true)) event.preventDefault();
  };

  #report(type: 'news-item-open' | 'news-item-view', within: Element, cancelable = false): boolean {
    const index = Number(within.closest<HTMLElement>('[data-index]')?.dataset.index);
    const item = this.#items[index];
    return !item || emit(this.#list, type, { item, index }, cancelable);
  }
}
