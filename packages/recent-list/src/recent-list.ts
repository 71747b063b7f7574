import { SourceElement } from '@news-widgets/core/element';
import type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
import {
  type DATES,
  prepareDates,
  renderBones,
  renderHeading,
  renderLink,
  renderNotice,
} from '@news-widgets/core/internal/item';
import { item, recentList } from '@news-widgets/core/internal/words';
import { itemStyles, tokens } from '@news-widgets/core/internal/styles';
import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Entries } from './entries.js';
import { recentListStyles } from './recent-list.styles.js';

/** Values of the `layout` attribute. */
export const LAYOUTS = ['list', 'grid', 'headlines', 'numbered'] as const;
/** Values of the `thumbnails` attribute. */
export const THUMBNAILS = ['start', 'end', 'top', 'none'] as const;

/** More than this nobody reads, and a slip of the keyboard would stop the page. */
const MOST = 1000;

/** So many shapes stand for stories that are on their way; more would push the page far apart. */
const MOST_BONES = 10;

/** More than the page shows, since some may be repeats or excluded. */
const SPARE = 10;

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
  @property() layout: (typeof LAYOUTS)[number] = 'list';

  /** Where pictures stand; default in a list `start`, in a grid `top`, else `none`. */
  @property() thumbnails?: (typeof THUMBNAILS)[number];

  /** `relative` up to a week, `absolute`, or `none`. */
  @property() dates: (typeof DATES)[number] = 'relative';

  /** Shows summaries. */
  @property({ type: Boolean }) summaries = false;

  /** Addresses to leave out, parted by spaces; `current` is the page's canonical address. */
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
  @property({ attribute: false }) items?: NewsItemInit[];

  /** How often a reader asked for more, from 1. @internal */
  @state() pages = 1;

  readonly #entries = new Entries(this);
  #count = 0;

  constructor() {
    super({ item, recentList });
  }

  /** @internal */
  get itemCount(): number {
    return this.offset + this.shown + SPARE;
  }

  /** @internal */
  get filter() {
    return { category: this.category, tag: this.tag, author: this.author };
  }

  /** @internal */
  get hasOwnItems(): boolean {
    return !!this.items;
  }

  /** How many entries are shown at most. @internal */
  get shown(): number {
    return (this.limit >= 1 ? Math.min(Math.floor(this.limit), MOST) : 5) * this.pages;
  }

  /** Where pictures stand. @internal */
  get placement(): string {
    return this.thumbnails ?? (this.layout === 'grid' ? 'top' : this.layout === 'list' ? 'start' : 'none');
  }

  /** Classes of the list and of its skeleton. @internal */
  classes(more: string): string {
    return `list ${this.layout} ${this.placement} ${more}`;
  }

  /** @internal */
  preload(): void {
    prepareDates(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Not with `items`: frameworks give equal ones at each turn.
    if (changed.has('src') || changed.has('limit')) this.pages = 1;
    this.#count = this.#entries.update((this.items as NewsItem[] | undefined) ?? this.source.feed?.items ?? []);
  }

  protected override render() {
    const { words, heading, source } = this;
    const state = this.showState(this.#count > 0, this.hasOwnItems || source.isSettled);
    // What already stands between the tags must not move before it is replaced.
    const head =
      this.#count || !source.hasFallback ? renderHeading(heading, this.level, this.#renderSeeAll()) : nothing;
    const named = heading && head !== nothing;
    return html`<section aria-labelledby=${named ? 'heading' : nothing} aria-label=${named ? nothing : heading || words.label}>
      ${head}
      ${state === 'ready' ? this.#entries.render(this.#count) : state === 'empty' ? html`<slot></slot>${renderNotice(words.empty)}` : this.#renderPending(state)}
      ${this.renderTrouble(state)}
      <slot name="note"></slot>
    </section>`;
  }

  protected override updated(): void {
    this.#entries.updated();
  }

  /** Waiting, loading and failed: what stands between the tags, else shapes of the final height. */
  #renderPending(state: string) {
    const { source } = this;
    const bones = html`<div class="entry">${renderBones(this.placement !== 'none', this.summaries)}</div>`;
    return state === 'error'
      ? html`<slot></slot>`
      : html`<div class="pending" aria-busy="true">
          <div><slot></slot></div>
          <div class=${this.classes(source.hasFallback ? 'covered' : '')}>${Array.from({ length: Math.min(this.shown, MOST_BONES) }, () => bones)}</div>
        </div>`;
  }

  #renderSeeAll() {
    const { words, target } = this;
    const href = withUtm(safeUrl(this.seeAll), this.utm);
    return href ? html`<span class="see-all">${renderLink(words.seeAll, href, { words, target })}</span>` : nothing;
  }
}
