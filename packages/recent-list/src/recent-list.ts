import { emit, SourceElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
import { listItemCount } from '@news-widgets/core/internal/find-item';
import {
  DATES,
  type ItemView,
  preloadDates,
  renderButton,
  renderChanging,
  renderHeading,
  renderItem,
  renderFallback,
  renderLink,
  renderPending,
  renderSkeleton,
  renderStatus,
} from '@news-widgets/core/internal/item';
import { message } from '@news-widgets/core/internal/i18n';
import { MinuteController, trackViews } from '@news-widgets/core/internal/page';
import { item, recentList } from '@news-widgets/core/internal/words';
import { itemStyles, tokens } from '@news-widgets/core/internal/styles';
import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { recentListStyles } from './recent-list.styles.js';
import { ReservedSpace } from './reserved-space.js';
import { selectEntries } from './select-entries.js';

/** Values of the `layout` attribute. */
export const LAYOUTS = ['list', 'grid', 'headlines', 'numbered'] as const;
/** Values of the `thumbnails` attribute. */
export const THUMBNAILS = ['start', 'end', 'top', 'none'] as const;

/** Upper bound for `limit`: more would freeze the page. */
const MAX_LIMIT = 1000;

/** Where pictures are by default: at the end, headlines keep one edge whether there is a picture or not. */
const DEFAULT_THUMBNAILS: Partial<Record<string, (typeof THUMBNAILS)[number]>> = { list: 'end', grid: 'top' };

const MAX_SKELETON_ITEMS = 10;

/** From this many entries on, those out of view are not laid out. */
const CONTENT_VISIBILITY_FROM = 20;

/**
 * The latest stories of a publisher: from a feed, from the page's script, or from the links between its tags.
 *
 * @summary A list of recent stories.
 * @slot - Links that readers see before the list has loaded and when it cannot load.
 * @slot note - A line below the list, such as a licence or a source.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader opens a story. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsItemDetail>} news-item-view - Half of a story was in view for one second, once. Detail: `item`, `index`.
 * @csspart head - The line with the heading and the link to all stories.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One story.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart kicker - Label and section above a headline.
 * @csspart label - A badge such as "Live".
 * @csspart headline - A headline.
 * @csspart link - The link of a headline, and the one to all stories.
 * @csspart summary - A summary.
 * @csspart date - A date.
 * @csspart button - The buttons "Show more" and "Try again".
 * @csspart notice - The sentence in the states empty, error and stale.
 * @csspart skeleton - The shape that stands for a story while it loads.
 * @cssprop [--news-image-ratio=3 / 2] - Ratio of the pictures.
 */
export class NewsRecentList extends SourceElement<'item' | 'recentList'> {
  static override styles = [tokens, itemStyles, recentListStyles];

  /** How many stories are shown at first, and how many `more` adds; 1,000 at most. */
  @property({ type: Number }) limit = 5;

  /** How many stories are left out at the start. */
  @property({ type: Number }) offset = 0;

  /** `list` with hairlines, `grid` of columns as the width allows, `headlines` only, or `numbered` ranks. */
  @property({ converter: oneOf(LAYOUTS) }) layout: (typeof LAYOUTS)[number] = 'list';

  /** Where pictures are; by default at the `end` in a list, on `top` in a grid, else `none`. */
  @property({ converter: oneOf(THUMBNAILS) }) thumbnails?: (typeof THUMBNAILS)[number];

  /** `relative` up to a week, `absolute`, or `none`. */
  @property({ converter: oneOf(DATES) }) dates: (typeof DATES)[number] = 'relative';

  /** Shows summaries. */
  @property({ type: Boolean }) summaries = false;

  /** Addresses to leave out, separated by spaces; `current` is the page's canonical address. */
  @property() exclude = '';

  /** Adds a button that shows more stories in place. */
  @property({ type: Boolean }) more = false;

  /** Address of the page with all stories, linked beside the heading. */
  @property({ attribute: 'see-all' }) seeAll = '';

  /** Only stories of this category: name, slug or, in WordPress, id. */
  @property() category?: string;

  /** Only stories with this tag: name, slug or, in WordPress, id. */
  @property() tag?: string;

  /** Only stories by this author: name, slug or, in WordPress, id. */
  @property() author?: string;

  /** The stories themselves, instead of a source: `url` and `title`, and whatever else of a `NewsItem` is known. */
  @property({ attribute: false, type: Array }) items?: NewsItemInit[];

  /** How many times `limit` is shown: one more for each press of "Show more". */
  @state() private pageCount = 1;

  #entries: NewsItem[] = [];
  #visibleCount = 0;
  /** Index of the entry to focus after rendering; -1 for none. */
  #focusIndex = -1;
  #announcement = '';

  constructor() {
    super({ item, recentList });
    new MinuteController(this);
    new ReservedSpace(this);
    trackViews(this, '[data-index]', (element) => this.#report('news-item-view', element));
  }

  /** @internal */
  get itemCount(): number {
    return listItemCount(this.#maxVisible, this.offset);
  }

  /** @internal */
  override get filter() {
    return { ...super.filter, category: this.category, tag: this.tag, author: this.author };
  }

  /** @internal */
  get hasOwnItems(): boolean {
    return !!this.items;
  }

  get #maxVisible(): number {
    return (this.limit >= 1 ? Math.min(Math.floor(this.limit), MAX_LIMIT) : 5) * this.pageCount;
  }

  get #placement(): string {
    return this.thumbnails ?? DEFAULT_THUMBNAILS[this.layout] ?? 'none';
  }

  /** @internal */
  preload(): void {
    preloadDates(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Not when `items` changes: frameworks pass a new array per render.
    if (changed.has('src') || changed.has('limit')) this.pageCount = 1;
    const items = (this.items as NewsItem[] | undefined) ?? this.source.feed?.items ?? [];
    this.#entries = selectEntries(items, this);
    this.#visibleCount = Math.min(this.#entries.length, this.#maxVisible);
  }

  protected override render() {
    const { words, heading, source } = this;
    const hasEntries = this.#visibleCount > 0;
    const state = this.showState(hasEntries, this.hasOwnItems || source.isSettled);
    return html`<section
      aria-labelledby=${heading ? 'heading' : nothing}
      aria-label=${heading ? nothing : words.label}
    >
      ${renderHeading(heading, this.level, this.#renderSeeAll())} ${this.#renderContent(state)}
      <slot name="note"></slot>
    </section>`;
  }

  #renderContent(state: string): unknown {
    const error = this.renderError(state);
    if (state === 'ready') return html`${this.#renderEntries()}${error}`;
    if (state === 'loading') return this.#renderPending();
    return html`${state === 'empty' ? renderStatus(this.words.empty) : error}${renderFallback()}`;
  }

  #renderEntries(): unknown {
    const { words, more, source } = this;
    const count = this.#visibleCount;
    const view = this.#view();
    const entries = this.#entries
      .slice(0, count)
      .map((item, index) => html`<li class="entry">${renderItem(item, index, view)}</li>`);
    const classes = this.#classes(count > CONTENT_VISIBILITY_FROM ? 'long' : '');
    const open = this.#open;
    // WebKit drops the list role from lists without bullets, hence the explicit one.
    return html`${
      this.layout === 'numbered'
        ? html`<ol class=${classes} part="list" role="list" @click=${open} @auxclick=${open}>
            ${entries}
          </ol>`
        : html`<ul class=${classes} part="list" role="list" @click=${open} @auxclick=${open}>
            ${entries}
          </ul>`
    }
      ${
        more && (this.#entries.length > count || source.hasNext)
          ? html`<p class="foot">${renderButton(words.more, this.#showMore)}</p>`
          : nothing
      }
      <div class="unseen" role="status">${renderChanging(this.#announcement)}</div>`;
  }

  #view(): ItemView {
    const { words, locale, target, utm, dates, heading, level, summaries, layout } = this;
    const placement = this.#placement;
    return {
      ...{ words, locale, target, utm, dates },
      // A grid has a lead, and a text without a picture fills its place.
      summaries: summaries || (layout === 'grid' && (({ image }, index) => index === 0 || !image)),
      level: heading && level < 6 ? level + 1 : level,
      media: placement !== 'none',
      sizes: placement === 'top' ? '(min-width: 60em) 30em, 100vw' : '9em',
    };
  }

  /** A skeleton of about the final height. */
  #renderPending(): unknown {
    const parts = { media: this.#placement !== 'none', summary: this.summaries, date: this.dates !== 'none' };
    const entry = html`<div class="entry">${renderSkeleton(parts)}</div>`;
    const length = Math.min(this.#maxVisible, MAX_SKELETON_ITEMS);
    return renderPending(this, html`<div class=${this.#classes('')}>${Array(length).fill(entry)}</div>`);
  }

  /** Classes of the list and of its skeleton. */
  #classes(more: string): string {
    return `list ${this.layout === 'list' ? 'rows' : this.layout} ${this.#placement} ${more}`;
  }

  #renderSeeAll(): unknown {
    const { words, target } = this;
    const href = withUtm(safeUrl(this.seeAll), this.utm);
    return href ? html`<span class="see-all">${renderLink(words.seeAll, href, { words, target })}</span>` : nothing;
  }

  /** Moves the focus to the first new entry and announces how many were added. */
  protected override updated(): void {
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-index="${this.#focusIndex}"] [part=link]`);
    if (!link) return;
    // Never take the focus from a reader who has moved on.
    const isHere = this.matches(':focus-within') || document.activeElement === document.body;
    if (isHere) link.focus({ preventScroll: true });
    const count = this.#visibleCount - this.#focusIndex;
    this.#announcement = message(this.words.added, this.locale, { count });
    this.#focusIndex = -1;
    this.requestUpdate();
  }

  #showMore = async (): Promise<void> => {
    const { source } = this;
    this.#focusIndex = this.#visibleCount;
    const page = ++this.pageCount;
    await this.updateComplete;
    if (this.#entries.length < this.#maxVisible && source.hasNext) await source.loadNext();
    await this.updateComplete;
    // Nothing new: drop the pending announcement, unless the reader can retry.
    if (page === this.pageCount && !source.error) this.#focusIndex = -1;
  };

  #open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    // The right button opens a menu.
    if (link && event.button < 2 && !this.#report('news-item-open', link, true)) event.preventDefault();
  };

  #report(type: 'news-item-open' | 'news-item-view', within: Element, cancelable = false): boolean {
    const index = Number(within.closest<HTMLElement>('[data-index]')?.dataset['index']);
    const item = this.#entries[index];
    return !item || emit(this, type, { item, index }, cancelable);
  }
}
