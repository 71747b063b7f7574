import { emit, SourceElement } from '@news-widgets/core/element';
import type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
import { adoptLate, oneOf } from '@news-widgets/core/internal/element';
import { findItem, namedItem, requestedItem, requiredItemCount } from '@news-widgets/core/internal/find-item';
import {
  AVATARS,
  DATES,
  preloadDates,
  renderFallback,
  renderPending,
  renderStatus,
} from '@news-widgets/core/internal/item';
import { MinuteController, trackViews } from '@news-widgets/core/internal/page';
import { directionOf, pointStyles } from '@news-widgets/core/internal/points';
import { safeUrl } from '@news-widgets/core/internal/url';
import { tokens } from '@news-widgets/core/internal/styles';
import { article, highlightsBox, item } from '@news-widgets/core/internal/words';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { articleStyles } from './article.styles.js';
import type * as Reader from './reader.js';
import { renderFoot } from './render-foot.js';
import { renderHead } from './render-head.js';
import { type ArticleHost, MODES, type ShownBody, TEXT_SIZES } from './types.js';

const SLOTS = [
  ...['section', 'headline', 'standfirst', 'byline', 'dates', 'hero', 'highlights', 'corrections', 'source'],
  ...['summary', 'tags', 'comments', 'licence', 'read-on', 'related', 'footer'],
];

/**
 * Shows a whole story: from an article page, a WordPress or Ghost post, a feed, a script, or the `<article>` between its tags.
 * Stories from other sites show only their beginning unless `mode="full"`. Text for subscribers stays with its publisher.
 *
 * @summary A story to read, with headline, pictures and text.
 * @slot - The `<article>` shown until the widget has loaded; the story is built from it if nothing else is given.
 * @slot section - Replaces the section.
 * @slot headline - Replaces the text of the headline.
 * @slot standfirst - Replaces the sentence below the headline.
 * @slot byline - Replaces the authors.
 * @slot dates - Replaces the dates and the reading time.
 * @slot hero - A picture, video or chart that replaces the picture above the text.
 * @slot highlights - Replaces the highlights.
 * @slot corrections - Replaces the corrections.
 * @slot source - Replaces the line that says where the story was first published.
 * @slot summary - A summary below the text.
 * @slot tags - Replaces the topics.
 * @slot comments - Replaces the number of comments.
 * @slot licence - Replaces the licence or copyright line.
 * @slot read-on - Replaces the link to the whole story.
 * @slot related - Replaces the related stories.
 * @slot footer - Content below everything else, such as buttons or a form.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader follows a link, in this tab or a new one. Cancelable.
 *   Detail: `item`, the story, or the address and text of another link; `index`, the position among the related stories,
 *   otherwise 0.
 * @fires {CustomEvent<NewsItemDetail>} news-item-view - The story has been in view for one second. Fires once. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsArticleProgressDetail>} news-article-progress - A reader has reached another quarter of the whole
 *   text. Fires once per quarter. Detail: `item`, `percent`: 25, 50, 75, 100.
 * @fires {CustomEvent<NewsArticleCompleteDetail>} news-article-complete - The end of the whole text has been in view for one second. Fires once. Detail: `item`.
 * @csspart article - The whole story.
 * @csspart section - Badge and section above the headline.
 * @csspart label - A badge such as "Live".
 * @csspart headline - The headline.
 * @csspart standfirst - The sentence below the headline.
 * @csspart byline - The authors.
 * @csspart portrait - The portrait of an author.
 * @csspart author - The name of an author.
 * @csspart role - The role of an author.
 * @csspart dates - Dates and reading time.
 * @csspart date - A date.
 * @csspart updated - The date of the last update.
 * @csspart reading-time - The reading time.
 * @csspart disclosure - How the text was made and who checked it.
 * @csspart hero - The picture above the text, with its caption.
 * @csspart image - The picture above the text.
 * @csspart caption - The caption and credit of the picture.
 * @csspart credit - The credit of the picture.
 * @csspart highlights - The highlights.
 * @csspart list - The list of the highlights.
 * @csspart point - One highlight.
 * @csspart contents - The list of headings in the text.
 * @csspart body - The text.
 * @csspart corrections - Corrections.
 * @csspart summary - The summary.
 * @csspart read-on - The link to the whole story.
 * @csspart source - The place of first publication.
 * @csspart licence - Licence or copyright.
 * @csspart tags - Topics.
 * @csspart comments - The number of comments.
 * @csspart related - Related stories.
 * @csspart head - The line with the heading of a section.
 * @csspart heading - The heading of a section.
 * @csspart link - A link outside the text.
 * @csspart footer - The frame of the slot `footer`.
 * @csspart button - A button.
 * @csspart notice - The message in the states empty, error, stale and paid.
 * @csspart skeleton - The placeholder shown while the story loads.
 * @cssprop [--news-font-text=inherit] - Font family of the text.
 * @cssprop [--news-measure=38em] - Maximum width of the text.
 * @cssstate paid - The whole story is for the publisher's subscribers.
 * @cssstate missing - The source no longer has the story.
 */
export class NewsArticle extends SourceElement<'item' | 'highlightsBox' | 'article'> implements ArticleHost {
  static override styles = [tokens, pointStyles, articleStyles];

  /** The story itself, by property; or, with `src`, a story of the source: its index from 0, id or address. */
  @property() item?: NewsItemInit | string | number;

  /** `full`, `excerpt` or `summary`; by default `full` for stories from the page's own site and `excerpt` for others. */
  @property({ converter: oneOf(MODES) }) mode?: (typeof MODES)[number];

  /** Size of the text: `small`, `medium`, `large` or `larger`. */
  @property({ converter: oneOf(TEXT_SIZES), reflect: true, useDefault: true, attribute: 'text-size' })
  textSize: (typeof TEXT_SIZES)[number] = 'medium';

  /** Adds a list of the headings in the text. */
  @property({ type: Boolean }) contents?: boolean;

  /** Portraits of authors: `initials` loads only those on the hosts of the page and the source, `remote` loads all, `none` shows none. */
  @property({ converter: oneOf(AVATARS) }) avatars?: (typeof AVATARS)[number];

  /** `relative` dates up to `relative-hours` (default), `absolute` dates, or `none`. */
  @property({ converter: oneOf(DATES) }) dates?: (typeof DATES)[number];

  /** Hours until a relative date becomes an absolute one; a week by default. */
  @property({ type: Number, attribute: 'relative-hours' }) relativeHours?: number;

  /** Time zone of dates, such as `Asia/Bangkok`; the reader's by default. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Language of the story, such as `ar`, if it differs from the page and the source does not say so. */
  @property() language?: string;

  /** Related stories, shown below the text. */
  @property({ attribute: false }) related?: NewsItemInit[];

  /** A story has no heading above its headline. @private */
  declare heading: string;

  /** @internal */
  story?: NewsItem | undefined;

  /** @internal */
  shownBody?: ShownBody | undefined;

  static #reader?: typeof Reader;
  #body?: Reader.ArticleBody;
  #actions?: Reader.ReaderActions;
  #progress?: Reader.ReadingProgress;
  #index = 0;
  #isReading = false;

  constructor() {
    super({ item, highlightsBox, article });
    new MinuteController(this);
    trackViews(this, '[data-index]', () => this.#report('news-item-view'));
  }

  /** Loads the code that is otherwise imported on demand; servers await it before rendering. */
  static async load(): Promise<void> {
    this.#reader ??= await import('./reader.js');
    this.finalize();
    const { bodyStyles } = this.#reader;
    if (!this.elementStyles.includes(bodyStyles)) this.elementStyles.push(bodyStyles);
  }

  /**
   * Returns the story data that a prerendered page may contain: in modes other than `full`, no more text than is shown.
   * @internal
   */
  static forPage(story: NewsItem, mode: unknown): NewsItem {
    return this.#reader!.shorten(story, mode === 'full' && story.label !== 'paid' ? mode : 'excerpt');
  }

  /** @internal */
  get itemCount(): number {
    return requiredItemCount(requestedItem(this));
  }

  /** @internal */
  override get filter() {
    return { ...super.filter, item: namedItem(requestedItem(this)) };
  }

  /** Requests the whole text and, in a page's markup, looks for it. @internal */
  readonly needsContent = true;

  /** The page itself provides the story. @internal */
  get hasOwnItems(): boolean {
    return typeof this.item === 'object';
  }

  /** The story may be the main content of the page, so its headline may be at level 1. @internal */
  override get level(): number {
    return Math.round(Number(this.headingLevel)) === 1 ? 1 : super.level;
  }

  /** The whole story is for the publisher's subscribers. @internal */
  get isPaid(): boolean {
    return this.story?.label === 'paid';
  }

  /** The mode that is actually shown. @internal */
  get shownMode(): (typeof MODES)[number] {
    const { mode } = this;
    if (mode === 'summary') return mode;
    if (this.isPaid) return 'excerpt';
    return mode ?? (this.#isOwn ? 'full' : 'excerpt');
  }

  /** @internal */
  get noteWords(): { note: string; close: string } {
    return this.words;
  }

  /** @internal */
  async readMarkup(): Promise<NewsItem> {
    const [{ articleFromMarkup }] = await Promise.all([import('./article-from-markup.js'), NewsArticle.load()]);
    return articleFromMarkup(this);
  }

  /** @internal */
  preload(): void {
    preloadDates(this);
    // In parallel with the request for the source.
    this.updateWhenLoaded(NewsArticle.load());
  }

  /** The story is of the page's own site, or is in the page itself; servers do not know the page. */
  get #isOwn(): boolean {
    const url = safeUrl(this.story?.url);
    if (!url) return true;
    return this.knowsPage && new URL(url).origin === location.origin;
  }

  protected override willUpdate(): void {
    const { item, source } = this;
    const chosen = typeof item === 'object' ? { item, index: 0 } : findItem(source.feed?.items ?? [], item);
    this.#index = chosen.index;
    const { story, shownBody } = this;
    this.story = complete(chosen.item ?? undefined);
    this.shownBody = undefined;
    const needsReader = !!this.story?.contentHtml && this.shownMode !== 'summary';
    const reader = NewsArticle.#reader;
    const reading = !needsReader ? undefined : reader ? this.#readBody(reader, this.story!) : NewsArticle.load();
    if (reading) this.updateWhenLoaded(reading);
    // The previous text stays until the new one has been parsed.
    if (reading && story?.id === this.story?.id) this.shownBody = shownBody;
    this.#isReading = !!reading && !this.shownBody;
  }

  /** Returns a promise while a long text is being parsed. */
  #readBody(reader: typeof Reader, story: NewsItem): Promise<void> | undefined {
    const { ArticleBody, bodyStyles, ReaderActions, ReadingProgress } = reader;
    this.#body ??= new ArticleBody();
    const { level, words, shownMode, knowsPage } = this;
    const newTab = this.target === '_blank';
    const source = { story, isExcerpt: shownMode === 'excerpt', level, newTab, words, knowsPage };
    const reading = this.#body.read(source);
    if (reading) return reading;
    this.shownBody = this.#body.show(source);
    if (!globalThis.document) return undefined;
    adoptLate(bodyStyles, this.renderRoot as ShadowRoot);
    this.#actions ??= new ReaderActions(this, this.#body);
    if (shownMode === 'full') {
      this.#progress ??= new ReadingProgress(this);
      void this.#progress.begin(this.#body.whole, story.contentHtml);
    }
    return undefined;
  }

  protected override render() {
    const { words, source, story, src } = this;
    const isPending = this.#isReading;
    const isSettled = !isPending && (this.hasOwnItems || source.isSettled);
    const isGone = !story && (source.error?.code === 'not-found' || (isSettled && !!src));
    const isPaid = !!story && this.isPaid;
    const state = this.showState(!isPending && !!story, isSettled, isPaid && 'paid', isGone && 'missing');
    const error = this.renderError(state);
    if (state === 'ready') return html`${this.#renderStory(story!)}${error}`;
    if (isGone) return html`${renderStatus(words.missing)}${renderFallback()}`;
    if (state === 'empty' || state === 'error') return html`${error}${renderFallback()}`;
    return renderPending(this, renderSkeleton());
  }

  #renderStory(story: NewsItem): unknown {
    const { shownBody, words, shownMode } = this;
    const slots = SLOTS.filter((name) => this.hasSlotted(name));
    const language = this.language ?? story.language;
    // Not by its first letter: words of the widget are in the language of the page.
    const direction = directionOf(`${story.title} ${story.summary ?? ''}`);
    const view = { ...this.#view(), slots, language, mode: shownMode, body: shownBody, related: this.related };
    return html`<article
      class="article"
      part="article"
      aria-labelledby=${story.label ? 'label headline' : 'headline'}
      data-index=${this.#index}
      lang=${language && language !== this.locale ? language : nothing}
      dir=${direction}
      @click=${this.#open}
      @auxclick=${this.#open}
    >
      ${renderHead(story, view)}
      <div class="body" part="body" ?hidden=${!shownBody}>
        ${shownBody?.content ?? nothing}
        ${[25, 50, 75, 100].map((percent) => html`<i class="mark" data-percent=${percent}></i>`)}
      </div>
      ${renderFoot(story, view)}
      <span hidden id="new-tab">${words.newTab}</span>
      <span hidden id="elsewhere">${words.elsewhere}</span>
    </article>`;
  }

  #view() {
    const { words, locale, target, utm, level, dates, timeZone, relativeHours, avatars, contents, src, isPaid } = this;
    return { words, locale, target, utm, level, dates, timeZone, relativeHours, avatars, contents, src, isPaid };
  }

  #open = (event: MouseEvent): void => {
    // A right click opens the context menu.
    if (event.button > 1 || this.#actions?.handle(event)) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link?.href) return;
    const index = Number(link.dataset['related'] ?? -1);
    const own: NewsItemInit = { url: link.href, title: link.textContent.replace(/\s+/g, ' ').trim() };
    const opened = this.related?.[index] ?? (link.dataset['story'] === undefined ? own : this.story!);
    if (!emit(this, 'news-item-open', { item: opened, index: Math.max(0, index) }, true)) event.preventDefault();
  };

  #report(type: 'news-item-view'): void {
    if (this.story) emit(this, type, { item: this.story, index: this.#index });
  }
}

/** Completes an item from the page; a story needs at least a headline or a text. */
function complete(story: NewsItemInit | undefined): NewsItem | undefined {
  if (!story?.title && !story?.contentHtml) return undefined;
  return { id: story.url, authors: [], tags: [], highlights: [], ...story };
}

const renderSkeleton = () =>
  html`<div class="skeleton" part="skeleton" aria-hidden="true">
    <i class="section"></i><i class="headline"></i><i class="standfirst"></i><i class="dates"></i>
    <i class="hero"></i>
    <i class="line"></i><i class="line"></i><i class="line"></i>
  </div>`;
