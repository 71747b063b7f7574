import { emit, SourceElement } from '@news-widgets/core/element';
import { findItem, namedItem, requiredItemCount } from '@news-widgets/core/internal/find-item';
import type { NewsItem } from '@news-widgets/core/feed';
import {
  foreignLanguage,
  renderDisclosure,
  renderFallback,
  renderHeading,
  renderPending,
} from '@news-widgets/core/internal/item';
import {
  directionOf,
  type HighlightInit,
  type Point,
  pointsFromItems,
  pointsFromLightDom,
  pointStyles,
} from '@news-widgets/core/internal/points';
import { trackViews, warnOnce } from '@news-widgets/core/internal/page';
import { highlightsBox, item } from '@news-widgets/core/internal/words';
import type { Words } from '@news-widgets/core/i18n';
import { tokens } from '@news-widgets/core/internal/styles';
import { pageAddress, safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { BoxActions } from './box-actions.js';
import { highlightsBoxStyles } from './highlights-box.styles.js';
import type { BoxHost } from './types.js';

const SKELETON = html`<div class="skeleton" part="skeleton" aria-hidden="true">
  <i class="point"></i>
  <i class="point"></i>
  <i class="point"></i>
  <i class="point"></i>
</div>`;

/**
 * Shows the main points of an article: from the list between its tags, from a script, or from the article itself. Without
 * highlights it takes no space.
 *
 * @summary A box with the highlights of an article.
 * @slot - The list shown until the box has loaded; the box is built from it if nothing else is given.
 * @slot note - A line below the list, such as a source.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader follows a link in the list, in this tab or a new one.
 *   Cancelable. Detail: `item`, the article; `index` of the point, from 0.
 * @fires {CustomEvent<NewsItemDetail>} news-item-view - Half of the box has been in view for one second. Fires once. Detail: `item`, the article; `index`, always 0.
 * @csspart head - The line with the heading and the buttons to copy and share.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart point - One highlight.
 * @csspart current - The highlight named by the page's address.
 * @csspart link - A link.
 * @csspart disclosure - How the text was made and who checked it.
 * @csspart button - A button.
 * @csspart status - The result of copying or sharing.
 * @csspart notice - The message in the states error and stale.
 * @csspart skeleton - The placeholder shown while the list loads.
 */
export class NewsHighlightsBox extends SourceElement<'item' | 'highlightsBox', 'highlightsTools'> implements BoxHost {
  static override styles = [tokens, pointStyles, highlightsBoxStyles];

  declare strings: Partial<Words<'item' | 'highlightsBox' | 'highlightsTools'>>;

  /** Shows numbers instead of bullets, as an `<ol>` between the tags always does. */
  @property({ type: Boolean }) numbered?: boolean;

  /** Number of highlights shown before a button reveals the rest; 0 shows all. */
  @property({ type: Number, attribute: 'collapse-after' }) collapseAfter?: number;

  /** Adds a button that copies the highlights and the address of the article. */
  @property({ type: Boolean }) copy?: boolean;

  /** Adds a button that shares the highlights, if the browser can share. */
  @property({ type: Boolean }) share?: boolean;

  /** Makes points link targets: with `anchors="point"`, an address ending in `#point-3` reveals, marks and scrolls to the third. */
  @property() anchors?: string;

  /** Language of the points, such as `ar`, if it differs from the page. */
  @property() language?: string;

  /** How the text was made: `ai`, or a sentence. */
  @property() disclosure?: string;

  /** Name of the person who checked the text. */
  @property({ attribute: 'reviewed-by' }) reviewedBy?: string;

  /** The story of the source, however old: its index from 0, address, or id as `id:8`. */
  @property() item?: string | number;

  /** The highlights, in place of a source: each is a text, a link, or an array of both: `['Prices rose ', { text: '5 %', url }]`. */
  @property({ attribute: false, type: Array }) items?: HighlightInit[];

  /** @internal */
  points: Point[] = [];

  /** @internal */
  start?: number | undefined;

  static #BoxActions?: typeof BoxActions;
  #actions?: BoxActions;
  #story?: NewsItem | undefined;
  #isLoadingActions = false;

  constructor() {
    super({ item, highlightsBox });
    trackViews(this, 'section', () => this.#report('news-item-view'));
  }

  /** Loads the code that is otherwise imported on demand; servers await it before rendering. */
  static async load(): Promise<void> {
    this.#BoxActions = (await import('./box-actions.js')).BoxActions;
  }

  /** @internal */
  get itemCount(): number {
    return requiredItemCount(this.item);
  }

  /** @internal */
  override get filter() {
    return { ...super.filter, item: namedItem(this.item) };
  }

  /** A list in the light DOM contains points, not stories. @internal */
  get hasOwnItems(): boolean {
    return !!this.items || !this.querySelector?.(':scope > script');
  }

  /** @internal */
  get name(): string {
    return this.#story?.title || this.heading || this.words.title;
  }

  /** Address of the article, or else of the page. @internal */
  get address(): string {
    return withUtm(safeUrl(this.#story?.url) || pageAddress(), this.utm);
  }

  protected override willUpdate(): void {
    const { items, source } = this;
    const story = (this.#story = source.feed && findItem(source.feed.items, this.item).item);
    const hasActions = this.copy || this.share || this.anchors || this.collapseAfter! > 0;
    this.#isLoadingActions = !!hasActions && !NewsHighlightsBox.#BoxActions;
    if (this.#isLoadingActions) return this.updateWhenLoaded(NewsHighlightsBox.load());
    const highlights = items ?? story?.highlights ?? [];
    const isFromLightDom = !items && !highlights[0] && source.isSettled && source.hasFallback;
    const { points, start = this.numbered ? 1 : undefined } = isFromLightDom
      ? pointsFromLightDom(this, this)
      : { points: pointsFromItems(highlights, this) };
    this.points = points.filter(({ text }) => text.trim());
    this.start = start;
    if (story && !items && !this.points[0])
      warnOnce(`${this.localName}: no highlights in ${story.url || this.src}. See docs/highlights.md.`);
    if (hasActions) this.#actions ??= new NewsHighlightsBox.#BoxActions!(this);
  }

  protected override render() {
    const { source, words } = this;
    const isPending = this.#isLoadingActions;
    const state = this.showState(!isPending && !!this.points[0], !isPending && (!!this.items || source.isSettled));
    const error = this.renderError(state);
    if (state === 'ready') return html`${this.#renderBox()}${error}`;
    // Points already in the page stay as they are until the buttons have loaded.
    const isReadable = state === 'loading' && !this.src && source.hasFallback;
    if (isReadable || state === 'empty' || !(source.hasFallback || state === 'loading' || error !== nothing))
      return html`<slot></slot>`;
    const head = renderHeading(this.heading || words.title, this.level);
    return html`<section aria-labelledby="heading">
      ${head}${state === 'loading' ? renderPending(this, SKELETON) : html`${error}${renderFallback()}`}
    </section>`;
  }

  #renderBox(): unknown {
    const { words, heading, level, start, locale, points } = this;
    const actions = this.#actions;
    const story = this.#story;
    const visibleCount = actions?.visibleCount ?? Infinity;
    const entries = points.map(
      ({ text, content }, index) =>
        html`<li class="point" part="point" data-index=${index} ?hidden=${index >= visibleCount}>
          <div dir=${directionOf(text)}>${content}</div>
        </li>`,
    );
    const direction = directionOf(points.map(({ text }) => text).join());
    const lang = foreignLanguage(this.language ?? story?.language, locale);
    const disclosure = this.disclosure ?? story?.disclosure;
    const reviewedBy = this.reviewedBy ?? story?.reviewedBy;
    // Safari drops the list role from lists without bullets, so the role is explicit.
    const list =
      start === undefined
        ? html`<ul class="list" part="list" role="list" id="list" lang=${lang}>
            ${entries}
          </ul>`
        : html`<ol class="list" part="list" role="list" id="list" lang=${lang} start=${start}>
            ${entries}
          </ol>`;
    return html`<section aria-labelledby="heading" dir=${direction} @click=${this.#open} @auxclick=${this.#open}>
      ${renderHeading(heading || words.title, level, actions?.renderActions())} ${list} ${actions?.renderMore()}
      ${renderDisclosure({ disclosure, reviewedBy }, this)}
      <slot name="note" dir="auto"></slot>
    </section>`;
  }

  #open = (event: MouseEvent): void => {
    const point = (event.target as Element).closest('a')?.closest<HTMLElement>('.point');
    // A right click opens the context menu.
    if (point && event.button < 2 && !this.#report('news-item-open', +point.dataset['index']!)) event.preventDefault();
  };

  /** Emits an event, which is cancelable if it names a point. */
  #report(type: 'news-item-open' | 'news-item-view', index?: number): boolean {
    const { address: url, name: title, points } = this;
    const page = { id: url, url, title, authors: [], tags: [], highlights: points.map(({ text }) => text) };
    return emit(this, type, { item: this.#story ?? page, index: index ?? 0 }, index !== undefined);
  }
}
