import { trackItem } from '@news-widgets/core/activity';
import { emit } from '@news-widgets/core/events';
import { message } from '@news-widgets/core/intl';
import { findItem, type NewsItem } from '@news-widgets/core/model';
import { renderDisclosure, renderNewTab } from '@news-widgets/core/render';
import { safeUrl, withUtm } from '@news-widgets/core/url';
import { html, nothing } from 'lit';
import { asPieces, type Highlight, highlightsIn } from './highlight.js';
import type { NewsHighlightsBox } from './highlights-box.js';
import { asText, copyText, shareText } from './hand-over.js';

/** What one box shows and what readers do with it. Loaded with the first content. */
export class Highlights {
  readonly #box;
  #points: Highlight[][] = [];
  #item?: NewsItem | undefined;
  #expanded = false;
  #status = '';

  constructor(box: NewsHighlightsBox) {
    this.#box = box;
    trackItem(box, () => this.#report('news-item-view'));
  }

  get count(): number {
    return this.#points.length;
  }

  /** Takes over what the page or the source gave. */
  update(): void {
    const { items, item, source } = this.#box;
    const chosen = source.feed && findItem(source.feed.items, item).item;
    this.#item = chosen;
    if (items) this.#points = items.map(asPieces).filter(({ length }) => length);
    else this.#points = chosen ? chosen.highlights.map(asPieces) : highlightsIn(this.#box);
  }

  render(): unknown {
    const { words, heading, level, numbered, locale, disclosure, reviewedBy } = this.#box;
    const item = this.#item;
    const shown = this.#shown();
    const points = this.#points.map(
      (point, index) =>
        html`<li class="point" part="point" ?hidden=${index >= shown}>${point.map(this.#renderPiece)}</li>`,
    );
    const language = item?.language;
    const own = language && language !== locale ? language : nothing;
    // WebKit drops the list role from lists without bullets of their own, hence the explicit one.
    return html`<section aria-labelledby="heading" @click=${this.#open}>
      <div class="head" part="head"><div class="heading" part="heading" id="heading" role="heading" aria-level=${level} dir="auto">${heading || words.title}</div>${this.#renderActions()}</div>
      ${
        numbered
          ? html`<ol class="list" part="list" role="list" id="list" lang=${own} dir="auto">${points}</ol>`
          : html`<ul class="list" part="list" role="list" id="list" lang=${own} dir="auto">${points}</ul>`
      }
      ${this.#renderMore()}
      ${renderDisclosure({ disclosure: disclosure ?? item?.disclosure, reviewedBy: reviewedBy ?? item?.reviewedBy }, this.#box)}
      <slot name="note"></slot>
    </section>`;
  }

  #shown(): number {
    const { collapseAfter } = this.#box;
    return this.#expanded || !(collapseAfter! > 0) ? Infinity : Math.floor(collapseAfter!) || 1;
  }

  #renderPiece = ({ text, url, target: own }: Highlight): unknown => {
    const { target, words, utm } = this.#box;
    const href = url && withUtm(safeUrl(url, globalThis.document?.baseURI), utm);
    if (!href) return text;
    // A jump within the page stays in it.
    const newTab = [own, target].includes('_blank') && !href.startsWith(`${globalThis.location?.href.split('#')[0]}#`);
    return html`<a part="link" href=${href} target=${newTab ? '_blank' : nothing} rel=${newTab ? 'noopener' : nothing}>${text}${newTab ? renderNewTab(words) : nothing}</a>`;
  };

  /** The same button opens and closes, so that it keeps the focus. */
  #renderMore(): unknown {
    const { words, locale, collapseAfter } = this.#box;
    const rest = this.count - (collapseAfter! > 0 ? Math.floor(collapseAfter!) || 1 : this.count);
    if (rest < 1) return nothing;
    const text = this.#expanded ? words.showFewer : message(words.showAll, locale, { count: rest });
    return html`<p class="foot"><button class="action" part="button" type="button" aria-expanded=${this.#expanded} aria-controls="list" @click=${this.#toggle}>${text}</button></p>`;
  }

  #renderActions(): unknown {
    const { copy, share, words } = this.#box;
    const canShare = share && !!globalThis.navigator?.share;
    // The live region is there before it has something to say.
    return copy || canShare
      ? html`<div class="actions"><span class="status" part="status" role="status">${this.#status}</span>${copy ? html`<button class="action" part="button" type="button" @click=${this.#copy}>${words.copy}</button>` : nothing}${canShare ? html`<button class="action" part="button" type="button" @click=${this.#share}>${words.share}</button>` : nothing}</div>`
      : nothing;
  }

  #toggle = (): void => {
    this.#expanded = !this.#expanded;
    this.#box.requestUpdate();
  };

  #copy = async (): Promise<void> => {
    const { words } = this.#box;
    this.#say((await copyText(`${this.#text()}\n\n${this.#url()}`)) ? words.copied : words.copyFailed);
  };

  #share = async (): Promise<void> => {
    const { words, heading } = this.#box;
    const title = this.#item?.title || heading || words.title;
    this.#say((await shareText({ title, text: this.#text(), url: this.#url() })) ? words.shared : '');
  };

  #text(): string {
    const { heading, words, numbered } = this.#box;
    return asText(this.#item?.title || heading || words.title, this.#points, !!numbered);
  }

  #url(): string {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    return withUtm(safeUrl(this.#item?.url) || canonical || location.href, this.#box.utm);
  }

  #say(status: string): void {
    this.#status = status;
    this.#box.requestUpdate();
    if (status) setTimeout(() => this.#say(''), 5000);
  }

  #open = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    if (link && !this.#report('news-item-open', true)) event.preventDefault();
  };

  #report(type: 'news-item-open' | 'news-item-view', cancelable = false): boolean {
    const { heading, words } = this.#box;
    const highlights = this.#points.map((point) => point.map(({ text }) => text).join(''));
    const here = { id: this.#url(), url: this.#url(), title: heading || words.title, authors: [], tags: [] };
    return emit(this.#box, type, { item: this.#item ?? { ...here, highlights }, index: 0 }, cancelable);
  }
}
