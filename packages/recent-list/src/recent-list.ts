import { emit, SourceElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
import { listItemCount } from '@news-widgets/core/internal/find-item';
import {
  DATES,
  isolatedMessage,
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
import { formatDate, formatDay, formatter, message } from '@news-widgets/core/internal/i18n';
import { MinuteController, ownDocument, trackViews, uniqueName } from '@news-widgets/core/internal/page';
import { item, recentList } from '@news-widgets/core/internal/words';
import type { Words } from '@news-widgets/core/i18n';
import { itemStyles, tokens } from '@news-widgets/core/internal/styles';
import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { recentListStyles } from './recent-list.styles.js';
import { ReservedSpace } from './reserved-space.js';
import type * as Optional from './optional.js';
import { keyOf, selectEntries } from './select-entries.js';

/** Values of the `layout` attribute. */
export const LAYOUTS = ['list', 'lead', 'grid', 'scroller', 'headlines', 'numbered', 'timeline'] as const;
/** Values of the `density` attribute. */
export const DENSITIES = ['comfortable', 'compact'] as const;
/** Values of the `group` attribute. */
export const GROUPS = ['none', 'day'] as const;
/** Values of the `thumbnails` attribute. */
export const THUMBNAILS = ['start', 'end', 'top', 'none'] as const;

/** Upper bound for `limit`: more would freeze the page. */
const MAX_LIMIT = 1000;

/** Where pictures are by default: at the end, headlines keep one edge whether there is a picture or not. */
const DEFAULT_THUMBNAILS: Partial<Record<string, (typeof THUMBNAILS)[number]>> = {
  list: 'end',
  lead: 'end',
  grid: 'top',
  scroller: 'top',
};

const MAX_SKELETON_ITEMS = 10;

/** How long an announcement stays for screen readers to read it. */
const ANNOUNCEMENT_MS = 5000;

const LEAD_SIZES = '(min-width: 60em) 45em, 100vw';

/** Among how many stories of the source similar ones are looked for. */
const SIMILAR_AMONG = 50;

/** So many stories, the big one included, fill the height of one with a picture. */
const MIN_BESIDE_LEAD = 5;
/** From this many entries on, those out of view are laid out when the page is idle. */
const CONTENT_VISIBILITY_FROM = 20;

/**
 * The latest stories of a publisher: from a feed, from the page's script, or from the links between its tags.
 *
 * @summary A list of recent stories.
 * @slot - Links that readers see before the list has loaded and when it cannot load.
 * @slot note - A line below the list, such as a licence or a source.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader opens a story, in this tab or a new one. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsItemDetail>} news-item-view - Half of a story has been in view for one second. Fires once per story. Detail: `item`, `index`.
 * @csspart head - The line with the heading and the link to all stories.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One story.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart badge - The sign on the picture of a video, recording or gallery.
 * @csspart duration - How long a video or recording takes.
 * @csspart author - Portrait and name of the author of an opinion.
 * @csspart portrait - The portrait of an author.
 * @csspart comments - How many comments there are.
 * @csspart kicker - Label and section above a headline.
 * @csspart label - A badge such as "Live".
 * @csspart headline - A headline.
 * @csspart link - The link of a headline, and the one to all stories.
 * @csspart summary - A summary.
 * @csspart date - A date.
 * @csspart button - The buttons "Show more" and "Try again".
 * @csspart notice - The sentence in the states empty, error and stale.
 * @csspart day - The heading of a day.
 * @csspart new - The mark of a story that came with the last refresh.
 * @csspart turns - The buttons of the scroller.
 * @csspart source - The line that names the source.
 * @csspart logo - The logo of the source.
 * @csspart skeleton - The placeholder for one story while the list loads.
 * @cssprop [--news-section-<slug>] - Colour of a section, such as `--news-section-policy`.
 * @cssprop [--news-image-ratio=3 / 2] - Ratio of the pictures.
 */
export class NewsRecentList extends SourceElement<'item' | 'recentList', 'recentListTools'> {
  static override styles = [tokens, itemStyles, recentListStyles];

  declare strings: Partial<Words<'item' | 'recentList' | 'recentListTools'>>;

  /** How many stories are shown at first, and how many `more` adds; 1,000 at most. */
  @property({ type: Number }) limit = 5;

  /** How many stories are left out at the start. */
  @property({ type: Number }) offset = 0;

  /**
   * `list` with hairlines; `lead` with one big story and the rest; `grid` of columns as the width allows; `scroller`, a row to
   * scroll; `headlines` only; `numbered` ranks; `timeline` by time, with what is new marked and announced.
   */
  @property({ converter: oneOf(LAYOUTS) }) layout: (typeof LAYOUTS)[number] = 'list';

  /** Where pictures are; by default at the `end` in a list, on `top` in a grid, else `none`. */
  @property({ converter: oneOf(THUMBNAILS) }) thumbnails?: (typeof THUMBNAILS)[number];

  /** How much room stories have: `comfortable`, or `compact` for narrow places. */
  @property({ converter: oneOf(DENSITIES) }) density: (typeof DENSITIES)[number] = 'comfortable';

  /** Groups the stories under headings: by `day`, as the timeline always does, or `none`. */
  @property({ converter: oneOf(GROUPS) }) group: (typeof GROUPS)[number] = 'none';

  /** `relative` up to a week, `absolute`, or `none`. */
  @property({ converter: oneOf(DATES) }) dates: (typeof DATES)[number] = 'relative';

  /** Shows summaries of all stories; layouts with one large story show its summary in any case. */
  @property({ type: Boolean }) summaries = false;

  /** Addresses to leave out, separated by spaces; `current` is the page's canonical address. */
  @property() exclude = '';

  /** Puts the stories first that share section and tags with this address; `current` is that of the page. */
  @property({ attribute: 'similar-to' }) similarTo = '';

  /** Adds a line that names the source, with a link to it and its logo where there is one. */
  @property({ type: Boolean, attribute: 'source-line' }) sourceLine = false;

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

  /** The stories themselves, instead of a source: `url` and `title`, and any other field of a `NewsItem`. */
  @property({ attribute: false, type: Array }) items?: NewsItemInit[];

  /** How many times `limit` is shown: one more for each press of "Show more". */
  @state() private pageCount = 1;

  static #optional?: typeof Optional;
  #isLoadingOptional = false;
  #scroller?: Optional.Scroller;
  #news?: Optional.NewStories;
  #entries: NewsItem[] = [];
  #visibleCount = 0;
  /** Index of the entry to focus after rendering; -1 for none. */
  #focusIndex = -1;
  #announcement = '';
  #announced?: ReturnType<typeof setTimeout>;

  constructor() {
    super({ item, recentList });
    new MinuteController(this);
    new ReservedSpace(this);
    trackViews(this, '[data-index]', (element) => this.#report('news-item-view', element));
  }

  /** Loads the code that is imported on demand; servers await it before they render. */
  static async load(): Promise<void> {
    this.#optional ??= await import('./optional.js');
  }

  /** @internal */
  get itemCount(): number {
    const count = listItemCount(this.#maxVisible, this.offset);
    // What is similar may be far down.
    return this.similarTo ? Math.max(count, SIMILAR_AMONG) : count;
  }

  /** @internal */
  override get filter() {
    const { category, tag, author, sourceLine } = this;
    return { ...super.filter, category, tag, author, about: sourceLine || undefined };
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
    const { layout, similarTo } = this;
    const optional = NewsRecentList.#optional;
    this.#isLoadingOptional = !optional && !!(similarTo || this.#isGrouped || layout === 'scroller');
    if (this.#isLoadingOptional) return this.updateWhenLoaded(NewsRecentList.load());
    let items = (this.items as NewsItem[] | undefined) ?? this.source.feed?.items ?? [];
    if (similarTo) items = optional!.similarStories(items, similarTo, keyOf);
    if (layout === 'timeline') items = optional!.byTime(items);
    this.#entries = selectEntries(items, this);
    this.#visibleCount = Math.min(this.#entries.length, this.#maxVisible);
    if (layout === 'scroller') this.#scroller ??= new optional!.Scroller(this);
    if (layout === 'timeline') this.#markNew(optional!);
  }

  /** Marks what came since the last time, and says how many; not what "Show more" adds. */
  #markNew({ NewStories }: typeof Optional): void {
    this.#news ??= new NewStories(this);
    // The first stories of a source are not new, however late they come.
    if (!this.hasOwnItems && !this.source.feed) return this.#news.forget();
    const count = this.#news.update(this.#entries);
    if (count > 0 && this.#focusIndex < 0) this.#announce(message(this.words.arrived, this.locale, { count }));
  }

  get #isGrouped(): boolean {
    return this.group === 'day' || this.layout === 'timeline';
  }

  protected override render() {
    const { words, heading, source } = this;
    const isLoading = this.#isLoadingOptional;
    const hasEntries = !isLoading && this.#visibleCount > 0;
    const state = this.showState(hasEntries, !isLoading && (this.hasOwnItems || source.isSettled));
    const aside = this.#renderAside(hasEntries);
    return html`<section
      aria-labelledby=${heading ? 'heading' : nothing}
      aria-label=${heading ? nothing : uniqueName(this, words.label)}
    >
      ${renderHeading(heading, this.level, aside)} ${this.#renderContent(state)}
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
    const items = this.#entries.slice(0, count);
    return html`${this.#isGrouped ? this.#renderDays(items) : this.#renderList(items, this.#view())}
      ${
        more && (this.#entries.length > count || source.hasNext)
          ? html`<p class="foot">${renderButton(words.more, this.#showMore)}</p>`
          : nothing
      }
      ${this.#renderSource()}
      <div class="unseen" role="status">${this.#announcement && renderChanging(this.#announcement)}</div>`;
  }

  /** One list; a list of a day is named by its heading. */
  #renderList(items: NewsItem[], view: ItemView, start = 0, label: string | typeof nothing = nothing): unknown {
    const isNumbered = this.layout === 'numbered';
    const entries = items.map((item, index) => {
      const isNew = this.layout === 'timeline' && this.#news?.has(item);
      const mark = isNew ? html`<span class="new" part="new">${this.words.fresh}</span>` : nothing;
      const own = this.layout === 'lead' && index === 0 ? { ...view, sizes: LEAD_SIZES } : view;
      const rank = isNumbered ? this.#digits(start + index + 1) : nothing;
      return html`<li class="entry" data-rank=${rank}>${mark}${renderItem(item, start + index, own)}</li>`;
    });
    const classes = this.#classes(items.length, !!items[0]?.image);
    const open = this.#open;
    // WebKit drops the list role from lists without bullets, hence the explicit one.
    return isNumbered
      ? html`<ol class=${classes} part="list" role="list" aria-label=${label} start=${start + 1} @click=${open} @auxclick=${open}>
          ${entries}
        </ol>`
      : html`<ul class=${classes} part="list" role="list" aria-label=${label} @click=${open} @auxclick=${open}>
          ${entries}
        </ul>`;
  }

  /** A number in the digits that dates have: counters of style sheets have others. */
  #digits(number: number): string {
    return formatter('NumberFormat', this.locale, {})?.format(number) ?? String(number);
  }

  #renderDays(items: NewsItem[]): unknown {
    const view = this.#view();
    const { level } = view;
    const below: ItemView = {
      ...view,
      level: Math.min(6, level + 1),
      dates: this.dates === 'none' ? 'none' : 'time',
    };
    const { locale } = this;
    const nameDay = (date: Date, daysAgo: number) => formatDay(daysAgo, locale) || formatDate(date, locale);
    return NewsRecentList.#optional!.groupByDay(items, nameDay).map(
      ({ heading, start, items: ofDay }) =>
        html`${heading ? html`<div class="day" part="day" role="heading" aria-level=${level}>${heading}</div>` : nothing}
        ${this.#renderList(ofDay, below, start, heading || nothing)}`,
    );
  }

  /** "From News Example", with a link to its site. */
  #renderSource(): unknown {
    const { feed } = this.source;
    const own = this.#entries[0]?.source;
    const name = feed?.title || own?.name;
    if (!this.sourceLine || !name) return nothing;
    const href = withUtm(safeUrl(feed?.homeUrl ?? own?.url), this.utm);
    const icon = safeUrl(feed?.icon);
    return html`<p class="source" part="source">
      ${icon ? renderLogo(icon) : nothing}
      <span>${isolatedMessage(this.words.from, { source: href ? renderLink(name, href, this) : name })}</span>
    </p>`;
  }

  #view(): ItemView {
    const { words, locale, target, utm, dates, heading, level, summaries, layout } = this;
    const placement = this.#placement;
    return {
      ...{ words, locale, target, utm, dates },
      // A lead says more, and a text without a picture fills its place in a grid.
      summaries:
        summaries ||
        (layout === 'lead'
          ? (_, index) => index === 0
          : /grid|scroller/.test(layout) && (({ image }, index) => (index === 0 && layout === 'grid') || !image)),
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
    return renderPending(this, html`<div class=${this.#classes(length)}>${Array(length).fill(entry)}</div>`);
  }

  /** Classes of a list of so many entries, and of its skeleton. */
  #classes(length: number, hasLeadPicture = true): string {
    const { density, layout } = this;
    const placement = this.#placement;
    const hasPicture = hasLeadPicture && placement !== 'none';
    const columns =
      layout !== 'lead' ? '' : hasPicture && length >= MIN_BESIDE_LEAD ? 'beside' : length === 4 ? 'thirds' : '';
    const long = length > CONTENT_VISIBILITY_FROM ? 'long' : '';
    return `list ${layout === 'list' ? 'rows' : layout} ${placement} ${density} ${columns} ${long}`;
  }

  /** The link to all stories, and the buttons of the scroller. */
  #renderAside(hasEntries: boolean): unknown {
    const seeAll = this.#renderSeeAll();
    const buttons = hasEntries && this.layout === 'scroller' && this.#scroller?.renderButtons();
    return buttons ? html`<span class="aside">${seeAll}${buttons}</span>` : seeAll;
  }

  #renderSeeAll(): unknown {
    const { words, target } = this;
    const href = withUtm(safeUrl(this.seeAll), this.utm);
    return href ? html`<span class="see-all">${renderLink(words.seeAll, href, { words, target })}</span>` : nothing;
  }

  /** Moves the focus to the first new entry and announces how many were added. */
  protected override updated(): void {
    // Without it the browser lays entries out as they come into view.
    if (this.#visibleCount > CONTENT_VISIBILITY_FROM)
      NewsRecentList.load().then(
        () => NewsRecentList.#optional!.layOutInIdle(this.renderRoot),
        () => {},
      );
    const link = this.renderRoot.querySelector<HTMLElement>(`[data-index="${this.#focusIndex}"] [part=link]`);
    if (!link) return;
    // Never take the focus from a reader who has moved on.
    const isHere = this.matches(':focus-within') || ownDocument.activeElement === ownDocument.body;
    if (isHere) link.focus({ preventScroll: true });
    const count = this.#visibleCount - this.#focusIndex;
    this.#focusIndex = -1;
    this.#announce(message(this.words.added, this.locale, { count }));
    this.requestUpdate();
  }

  /** Says a text once: who reads on through the page does not meet it. */
  #announce(text: string): void {
    this.#announcement = text;
    clearTimeout(this.#announced);
    this.#announced = setTimeout(() => {
      this.#announcement = '';
      this.requestUpdate();
    }, ANNOUNCEMENT_MS);
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

const renderLogo = (src: string): unknown =>
  html`<img
    class="logo"
    part="logo"
    src=${src}
    alt=""
    width="20"
    height="20"
    loading="lazy"
    referrerpolicy="strict-origin-when-cross-origin"
  />`;
