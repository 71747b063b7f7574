import { emit, SourceElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import { findItem, namedItem, requestedItem, requiredItemCount } from '@news-widgets/core/internal/find-item';
import type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
import {
  DATES,
  type ItemView,
  preloadDates,
  renderFallback,
  renderItem,
  renderPending,
  renderSkeleton,
  renderStatus,
} from '@news-widgets/core/internal/item';
import { MinuteController, trackViews } from '@news-widgets/core/internal/page';
import { articleCard, item } from '@news-widgets/core/internal/words';
import { itemStyles, tokens } from '@news-widgets/core/internal/styles';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { articleCardStyles } from './article-card.styles.js';
import { applyOverrides } from './apply-overrides.js';
import { makeCardClickable } from './make-card-clickable.js';

/** Values of the `layout` attribute. */
export const LAYOUTS = ['auto', 'stacked', 'row', 'hero', 'compact'] as const;
/** Values of the `image-loading` attribute. */
export const IMAGE_LOADINGS = ['lazy', 'eager'] as const;
/** Values of the `image-priority` attribute. */
export const IMAGE_PRIORITIES = ['auto', 'high', 'low'] as const;

/** Default `sizes` of the image by layout; an estimate, as the page decides how wide the card is. */
const SIZES: Record<string, string> = {
  auto: '(min-width: 60em) 40em, 100vw',
  stacked: '(min-width: 40em) 22em, 100vw',
  row: '(min-width: 40em) 14em, 34vw',
  hero: '(min-width: 60em) 50em, 100vw',
  compact: '7em',
};

const SLOTS = ['kicker', 'headline', 'media', 'footer'];

/**
 * Shows one story: from attributes, from a script, from a source, or from the link between its tags. Attributes override the
 * source and the markup; an empty attribute, such as `summary=""`, removes the text.
 *
 * @summary A card for one story.
 * @slot - The link or teaser shown until the card has loaded; the card is built from it if nothing else is given.
 * @slot kicker - Markup that replaces the attribute `kicker`; may contain a link.
 * @slot headline - Markup that replaces the attribute `headline`, inside the link: without a link of its own.
 * @slot media - A picture, video or chart that replaces the attribute `image`.
 * @slot footer - Content below everything else, such as related stories or buttons.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader opens the story, in this tab or a new one. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsItemDetail>} news-item-view - Half of the card has been in view for one second. Fires once. Detail: `item`, `index`.
 * @csspart item - The card.
 * @csspart figure - Picture with its caption.
 * @csspart media - The frame of the picture.
 * @csspart image - The picture.
 * @csspart caption - Caption and credit of the picture.
 * @csspart credit - Credit of the picture.
 * @csspart badge - The sign on the picture of a video, recording or gallery.
 * @csspart portrait - The portrait of an author.
 * @csspart comments - How many comments there are.
 * @csspart kicker - Badge and section above the headline.
 * @csspart kicker-link - The link of the kicker.
 * @csspart label - A badge such as "Live".
 * @csspart duration - Duration of a video.
 * @csspart headline - The headline.
 * @csspart link - The link of the headline.
 * @csspart summary - The summary.
 * @csspart meta - Authors, dates and reading time.
 * @csspart byline - The authors.
 * @csspart date - A date.
 * @csspart updated - The date of the last update.
 * @csspart reading-time - The reading time.
 * @csspart disclosure - How the text came about and who checked it.
 * @csspart footer - The frame of the slot `footer`.
 * @csspart button - The button "Try again".
 * @csspart notice - The sentence in the states empty, error and stale.
 * @csspart skeleton - The placeholder shown while the story loads.
 * @cssprop [--news-section-<slug>] - Colour of a section, such as `--news-section-policy`.
 * @cssprop [--news-image-ratio=3 / 2] - Aspect ratio of the picture.
 * @cssprop [--news-summary-lines=none] - Maximum number of lines of the summary.
 */
export class NewsArticleCard extends SourceElement<'item' | 'articleCard'> {
  static override styles = [tokens, itemStyles, articleCardStyles];

  /** The story itself, by property; or, with `src`, a story of the source, however old: its index from 0, address, or id as `id:8`. */
  @property() item?: NewsItemInit | string | number;

  /** Text of the headline. */
  @property() headline?: string;

  /** Address of the story. */
  @property() href?: string;

  /** Text above the headline: a section or a topic. */
  @property() kicker?: string;

  /** Makes the kicker a link, which adds a second tab stop. */
  @property({ attribute: 'kicker-href' }) kickerHref?: string;

  /** Topic of the page; a kicker with the same text is left out. */
  @property() context?: string;

  /** Text below the headline. */
  @property() summary?: string;

  /** Names of the authors, separated by semicolons; joined as the language does. */
  @property() byline?: string;

  /** Publication date, as ISO 8601. */
  @property() published?: string;

  /** Date of the last update, as ISO 8601; shown if it is at least an hour after publication and reads differently. */
  @property({ attribute: 'updated' }) updatedAt?: string;

  /** Address of the picture. */
  @property() image?: string;

  /** Alternative text for a picture that adds to the headline; without it the picture is decorative. */
  @property({ attribute: 'image-alt' }) imageAlt?: string;

  /** Aspect ratio of the picture, such as `16/9`; `--news-image-ratio` by default. */
  @property({ attribute: 'image-ratio' }) imageRatio?: string;

  /** Candidates of the picture, as in `<img srcset>`. */
  @property({ attribute: 'image-srcset' }) imageSrcset?: string;

  /** Width of the picture as in `<img sizes>`; by default an estimate by layout. */
  @property({ attribute: 'image-sizes' }) imageSizes?: string;

  /** Point of the picture that stays in view when it is cropped, from the top left: `30% 20%`. */
  @property({ attribute: 'image-focus' }) imageFocus?: string;

  /** Address of a picture for stories without one, or with a broken one. */
  @property({ attribute: 'image-fallback' }) imageFallback?: string;

  /** Caption of the picture. */
  @property({ attribute: 'image-caption' }) imageCaption?: string;

  /** Credit of the picture. */
  @property({ attribute: 'image-credit' }) imageCredit?: string;

  /** Shows the caption and credit from the source. */
  @property({ type: Boolean }) captions?: boolean;

  /** `lazy` (default) loads the picture near the viewport, `eager` immediately: for the first picture on a page. */
  @property({ converter: oneOf(IMAGE_LOADINGS), attribute: 'image-loading' })
  imageLoading?: (typeof IMAGE_LOADINGS)[number];

  /** Priority of the picture: `high` for the largest one on the first screen. */
  @property({ converter: oneOf(IMAGE_PRIORITIES), attribute: 'image-priority' })
  imagePriority?: (typeof IMAGE_PRIORITIES)[number];

  /** `auto` depends on the width of the card; `stacked`, `row`, `hero` and `compact` are fixed but adapt to the width. */
  @property({ converter: oneOf(LAYOUTS), reflect: true, useDefault: true }) layout: (typeof LAYOUTS)[number] = 'auto';

  /** A badge: `live`, `sponsored`, `paid`, `updated`, `analysis`, `video`, or any word. */
  @property() label?: string;

  /** Length of the video or recording in seconds, shown with a `label`. */
  @property({ type: Number }) duration?: number;

  /** Reading time in minutes. */
  @property({ type: Number, attribute: 'reading-minutes' }) readingMinutes?: number;

  /** Language of the story, such as `ar`, if it differs from the page. */
  @property() language?: string;

  /** How the text was made: `ai`, or a sentence. */
  @property() disclosure?: string;

  /** Name of the person who checked the text. */
  @property({ attribute: 'reviewed-by' }) reviewedBy?: string;

  /** `relative` dates up to `relative-hours` (default), `absolute` dates, or `none`. */
  @property({ converter: oneOf(DATES) }) dates?: (typeof DATES)[number];

  /** Hours until a relative date becomes an absolute one; a week by default. */
  @property({ type: Number, attribute: 'relative-hours' }) relativeHours?: number;

  /** Time zone of dates, such as `Asia/Bangkok`; the reader's by default. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Level of the headline, 2 to 6. */
  override headingLevel: number | 'auto' = 3;

  /** A card has no heading above its headline. @private */
  declare heading: string;

  /** @internal */
  readonly isSingleStory = true;

  #story?: NewsItem | undefined;
  #index = 0;

  constructor() {
    super({ item, articleCard });
    new MinuteController(this);
    trackViews(this, '[data-index]', () => this.#report('news-item-view'));
    makeCardClickable(this, () => this.#report('news-item-open', true));
  }

  /** @internal */
  get itemCount(): number {
    return requiredItemCount(requestedItem(this));
  }

  /** @internal */
  override get filter() {
    return { ...super.filter, item: namedItem(requestedItem(this)) };
  }

  /** The page itself provides the story. @internal */
  get hasOwnItems(): boolean {
    return typeof this.item === 'object' || !!this.headline;
  }

  /** @internal */
  preload(): void {
    preloadDates(this);
  }

  protected override willUpdate(): void {
    const { item, source } = this;
    const chosen = typeof item === 'object' ? { item, index: 0 } : findItem(source.feed?.items ?? [], item);
    this.#index = chosen.index;
    this.#story = applyOverrides(chosen.item ?? undefined, this);
  }

  protected override render() {
    const { words, source } = this;
    const story = this.#story;
    const state = this.showState(!!story, this.hasOwnItems || source.isSettled);
    const error = this.renderError(state);
    if (story) return html`${renderItem(story, this.#index, this.#view())}${error}`;
    if (state === 'empty') return html`${this.src ? renderStatus(words.missing) : nothing}${renderFallback()}`;
    if (state === 'error') return html`${error}${renderFallback()}`;
    return renderPending(this, renderSkeleton({ media: true, summary: true, date: this.dates !== 'none' }));
  }

  #view(): ItemView {
    const { words, locale, target, utm, level, dates, timeZone, relativeHours, context, kickerHref } = this;
    const { captions, imageCaption, imageCredit, imageRatio, imageFallback, imageLoading, imagePriority } = this;
    return {
      ...{ words, locale, target, utm, level, dates, timeZone, relativeHours, context, kickerHref },
      ...{ captions, imageCaption, imageCredit, imageRatio, imageFallback, imageLoading, imagePriority },
      isSingle: true,
      sizes: this.imageSizes ?? SIZES[this.layout] ?? SIZES['auto']!,
      slots: SLOTS.filter((name) => this.hasSlotted(name)),
    };
  }

  #report(type: 'news-item-open' | 'news-item-view', cancelable = false): boolean {
    const item = this.#story;
    return !item || emit(this, type, { item, index: this.#index }, cancelable);
  }
}
