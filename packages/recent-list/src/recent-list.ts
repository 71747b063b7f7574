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

/** Upper bound of `limit`: more stories would freeze the page. */
const MAX_LIMIT = 1000;

/** Default position of pictures: at the end, so that headlines align with or without a picture. */
const DEFAULT_THUMBNAILS: Partial<Record<string, (typeof THUMBNAILS)[number]>> = {
  list: 'end',
  lead: 'end',
  grid: 'top',
  scroller: 'top',
};

const MAX_SKELETON_ITEMS = 10;

/** Time for screen readers to read an announcement. */
const ANNOUNCEMENT_MS = 5000;

const LEAD_SIZES = '(min-width: 60em) 45em, 100vw';

/** Number of stories searched for similar ones. */
const SIMILAR_AMONG = 50;

/** Minimum number of stories, the large one included, that fill the height of a story with a picture. */
const MIN_BESIDE_LEAD = 5;
/** Above this number of entries, those out of view are laid out in idle time. */
const CONTENT_VISIBILITY_FROM = 20;

/**
 * Shows a publisher's latest stories, from a feed, from a script, or from the links between its tags.
 *
 * @summary A list of recent stories.
 * @slot - Links shown until the list has loaded, and if it fails to load.
 * @slot note - A line below the list, such as a licence or a source.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader opens a story, in this tab or a new one. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsItemDetail>} news-item-view - Half of a story has been in view for one second. Fires once per story. Detail: `item`, `index`.
 * @csspart head - The line with the heading and the link to all stories.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One story.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart badge - The icon on the picture of a video, recording or gallery.
 * @csspart duration - Length of a video or recording.
 * @csspart author - Portrait and name of the author of an opinion.
 * @csspart portrait - The portrait of an author.
 * @csspart comments - Number of comments.
 * @csspart kicker - Label and section above a headline.
 * @csspart label - A badge such as "Live".
 * @csspart headline - A headline.
 * @csspart link - The link of a headline, or the link to all stories.
 * @csspart summary - A summary.
 * @csspart date - A date.
 * @csspart button - The buttons "Show more" and "Try again".
 * @csspart notice - The message in the states empty, error and stale.
 * @csspart day - The heading of a day.
 * @csspart new - The marker of a story that arrived with the last refresh.
 * @csspart turns - The buttons that scroll the row.
 * @csspart source - The line with the name of the source.
 * @csspart logo - The logo of the source.
 * @csspart skeleton - The placeholder for one story while the list loads.
 * @cssprop [--news-section-<slug>] - Colour of a section, such as `--news-section-policy`.
 * @cssprop [--news-image-ratio=3 / 2] - Aspect ratio of the pictures.
 */
export class NewsRecentList extends SourceElement<'item' | 'recentList', 'recentListTools'> {
  static override styles = [tokens, itemStyles, recentListStyles];

  declare strings: Partial<Words<'item' | 'recentList' | 'recentListTools'>>;

  /** Number of stories shown at first and added by each press of "Show more"; at most 1,000. */
  @property({ type: Number }) limit = 5;

  /** Number of stories to skip at the start. */
  @property({ type: Number }) offset = 0;

  /**
   * `list` with hairlines, `lead` with one large story, `grid` with columns to fit the width, `scroller` with a scrolling row,
   * `headlines` without pictures, `numbered` by rank, or `timeline` by time, which marks and announces new stories.
   */
  @property({ converter: oneOf(LAYOUTS) }) layout: (typeof LAYOUTS)[number] = 'list';

  /** Position of the pictures; by default `end` in a list or lead, `top` in a grid or scroller, otherwise `none`. */
  @property({ converter: oneOf(THUMBNAILS) }) thumbnails?: (typeof THUMBNAILS)[number];

  /** Spacing of the stories: `comfortable`, or `compact` for narrow places. */
  @property({ converter: oneOf(DENSITIES) }) density: (typeof DENSITIES)[number] = 'comfortable';

  /** Groups the stories under headings by `day`, as a timeline always does; or `none`. */
  @property({ converter: oneOf(GROUPS) }) group: (typeof GROUPS)[number] = 'none';

  /** `relative` dates up to a week, `absolute` dates, or `none`. */
  @property({ converter: oneOf(DATES) }) dates: (typeof DATES)[number] = 'relative';

  /** Shows the summaries of all stories; layouts with one large story always show its summary. */
  @property({ type: Boolean }) summaries = false;

  /** Addresses of stories to leave out, separated by spaces; `current` is the canonical address of the page. */
  @property() exclude = '';

  /** Puts stories first that share the section and tags of the story at this address; `current` is the address of the page. */
  @property({ attribute: 'similar-to' }) similarTo = '';

  /** Adds a line with the name of the source, its logo if there is one, and a link to its site. */
  @property({ type: Boolean, attribute: 'source-line' }) sourceLine = false;

  /** Adds a button that shows more stories in place. */
  @property({ type: Boolean }) more = false;

  /** Address of the page with all stories, linked next to the heading. */
  @property({ attribute: 'see-all' }) seeAll = '';

  /** Shows only stories in this category, by name, slug or WordPress id. */
  @property() category?: string;

  /** Shows only stories with this tag, by name, slug or WordPress id. */
  @property() tag?: string;

  /** Shows only stories by this author, by name, slug or WordPress id. */
  @property() author?: string;

  /** The stories, in place of a source: each has `url`, `title` and any other field of a `NewsItem`. */
  @property({ attribute: false, type: Array }) items?: NewsItemInit[];

  /** Number of pages of `limit` stories shown; each press of "Show more" adds one. */
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

  /** Loads the code that is otherwise imported on demand; servers await it before rendering. */
  static async load(): Promise<void> {
    this.#optional ??= await import('./optional.js');
  }

  /** @internal */
  get itemCount(): number {
    const count = listItemCount(this.#maxVisible, this.offset);
    // Similar stories may be far down the list.
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
    // Not if `items` changes: frameworks pass a new array on each render.
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

  /** Marks stories that arrived since the last update and announces their number; "Show more" marks none. */
  #markNew({ NewStories }: typeof Optional): void {
    this.#news ??= new NewStories(this);
    // The first stories from a source are not new, however late they arrive.
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

  /** Renders one list; the list of a day is labelled by its heading. */
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
    // Safari drops the list role from lists without bullets, so the role is explicit.
    return isNumbered
      ? html`<ol class=${classes} part="list" role="list" aria-label=${label} start=${start + 1} @click=${open} @auxclick=${open}>
          ${entries}
        </ol>`
      : html`<ul class=${classes} part="list" role="list" aria-label=${label} @click=${open} @auxclick=${open}>
          ${entries}
        </ul>`;
  }

  /** Formats a rank in the digits that dates use; CSS counters would use others. */
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

  /** Renders "From News Example", with a link to the site. */
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
      // The large story always has a summary; in a grid, a summary fills the place of a missing picture.
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

  /** Renders a skeleton about as tall as the final list. */
  #renderPending(): unknown {
    const parts = { media: this.#placement !== 'none', summary: this.summaries, date: this.dates !== 'none' };
    const entry = html`<div class="entry">${renderSkeleton(parts)}</div>`;
    const length = Math.min(this.#maxVisible, MAX_SKELETON_ITEMS);
    return renderPending(this, html`<div class=${this.#classes(length)}>${Array(length).fill(entry)}</div>`);
  }

  /** Returns the classes of a list, or of its skeleton, with this number of entries. */
  #classes(length: number, hasLeadPicture = true): string {
    const { density, layout } = this;
    const placement = this.#placement;
    const hasPicture = hasLeadPicture && placement !== 'none';
    const columns =
      layout !== 'lead' ? '' : hasPicture && length >= MIN_BESIDE_LEAD ? 'beside' : length === 4 ? 'thirds' : '';
    const long = length > CONTENT_VISIBILITY_FROM ? 'long' : '';
    return `list ${layout === 'list' ? 'rows' : layout} ${placement} ${density} ${columns} ${long}`;
  }

  /** Renders the link to all stories and the buttons of the scroller. */
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

  /** Moves the focus to the first added entry and announces the number of added entries. */
  protected override updated(): void {
    if (this.#visibleCount === 0 && this.source.feed)
      NewsRecentList.load().then(
        () => NewsRecentList.#optional!.explainEmpty(this),
        () => {},
      );
    // If this code fails to load, the browser lays out entries as they scroll into view.
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

  /** Announces a text, then removes it: readers who browse the page should not come across it. */
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
    // If nothing was added, drop the pending announcement, unless the reader can retry.
    if (page === this.pageCount && !source.error) this.#focusIndex = -1;
  };

  #open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    // A right click opens the context menu.
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
