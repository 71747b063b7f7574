import { emit, SourceElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import { findItem, namedItem, requiredItemCount, wantedItem } from '@news-widgets/core/internal/find-item';
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

/** Default `sizes` of the image by layout: a guess, as the page decides the card's width. */
const SIZES: Record<string, string> = {
  auto: '(min-width: 60em) 40em, 100vw',
  stacked: '(min-width: 40em) 22em, 100vw',
  row: '(min-width: 40em) 14em, 34vw',
  hero: '(min-width: 60em) 50em, 100vw',
  compact: '7em',
};

const SLOTS = ['kicker', 'headline', 'media', 'footer'];

/**
 * One story: from attributes, from a script, from a source, or from the link between its tags. Attributes override the source
 * and the markup. An empty one, such as `summary=""`, removes the text.
 *
 * @summary A card for one story.
 * @slot - The link or teaser that readers see before the card is there, and from which it is made when nothing else is given.
 * @slot kicker - Markup in place of the text of the attribute `kicker`; may hold a link.
 * @slot headline - Markup in place of the text of the attribute `headline`, inside the link: no link of its own.
 * @slot media - A picture, video or chart in place of the attribute `image`.
 * @slot footer - Content below everything else: a list of related stories, buttons.
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
 * @cssprop [--news-image-ratio=3 / 2] - Ratio of the picture.
 * @cssprop [--news-summary-lines=none] - Lines after which the summary is cut.
 */
export class NewsArticleCard extends SourceElement<'item' | 'articleCard'> {
  static override styles = [tokens, itemStyles, articleCardStyles];

  /** The story itself, by property; or, with `src`, which story of the source, however old: its index from 0, its address, or its id as `id:8`. */
  @property() item?: NewsItemInit | string | number;

  /** Text of the headline. */
  @property() headline?: string;

  /** Address of the story. */
  @property() href?: string;

  /** Text above the headline: a section or a topic. */
  @property() kicker?: string;

  /** Makes the kicker a link, which is a second stop for the keyboard. */
  @property({ attribute: 'kicker-href' }) kickerHref?: string;

  /** What the page is about: a kicker that says the same is left out. */
  @property() context?: string;

  /** Text below the headline. */
  @property() summary?: string;

  /** Names of the authors, separated by semicolons; joined as the language does. */
  @property() byline?: string;

  /** Date of publication, ISO 8601. */
  @property() published?: string;

  /** Date of the last update, ISO 8601; shown when it is an hour or more after publication and reads otherwise. */
  @property({ attribute: 'updated' }) updatedAt?: string;

  /** Address of the picture. */
  @property() image?: string;

  /** Text of a picture that says what the headline does not; without it the picture is decoration. */
  @property({ attribute: 'image-alt' }) imageAlt?: string;

  /** Ratio of the picture, such as `16/9`; else `--news-image-ratio`. */
  @property({ attribute: 'image-ratio' }) imageRatio?: string;

  /** Candidates of the picture, as in `<img srcset>`. */
  @property({ attribute: 'image-srcset' }) imageSrcset?: string;

  /** How wide the picture is shown, as in `<img sizes>`; a guess by layout without it. */
  @property({ attribute: 'image-sizes' }) imageSizes?: string;

  /** The part of the picture to keep when it is cropped, from the top left: `30% 20%`. */
  @property({ attribute: 'image-focus' }) imageFocus?: string;

  /** Address of a picture for a story that has none or whose own is broken. */
  @property({ attribute: 'image-fallback' }) imageFallback?: string;

  /** Caption of the picture. */
  @property({ attribute: 'image-caption' }) imageCaption?: string;

  /** Credit of the picture. */
  @property({ attribute: 'image-credit' }) imageCredit?: string;

  /** Shows the caption and credit that a source gives. */
  @property({ type: Boolean }) captions?: boolean;

  /** `lazy`, the default, loads the picture when it comes near the viewport, `eager` at once: for the first on a page. */
  @property({ converter: oneOf(IMAGE_LOADINGS), attribute: 'image-loading' })
  imageLoading?: (typeof IMAGE_LOADINGS)[number];

  /** Hint how urgent the picture is: `high` for the largest on the first screen. */
  @property({ converter: oneOf(IMAGE_PRIORITIES), attribute: 'image-priority' })
  imagePriority?: (typeof IMAGE_PRIORITIES)[number];

  /** `auto` chooses by the card's own width; `stacked`, `row`, `hero` and `compact` stay, and adapt to it. */
  @property({ converter: oneOf(LAYOUTS), reflect: true, useDefault: true }) layout: (typeof LAYOUTS)[number] = 'auto';

  /** A badge: `live`, `sponsored`, `paid`, `updated`, `analysis`, `video`, or any word. */
  @property() label?: string;

  /** Seconds that the video or recording takes, shown with a `label`. */
  @property({ type: Number }) duration?: number;

  /** Minutes that reading takes. */
  @property({ type: Number, attribute: 'reading-minutes' }) readingMinutes?: number;

  /** Language of the story where it is not that of the page, such as `ar`. */
  @property() language?: string;

  /** How the text came about: `ai`, or a sentence. */
  @property() disclosure?: string;

  /** Who has checked the text. */
  @property({ attribute: 'reviewed-by' }) reviewedBy?: string;

  /** `relative` up to `relative-hours`, which is the default, `absolute`, or `none`. */
  @property({ converter: oneOf(DATES) }) dates?: (typeof DATES)[number];

  /** Hours after which a relative date gives way to the date; default a week. */
  @property({ type: Number, attribute: 'relative-hours' }) relativeHours?: number;

  /** Time zone of dates, such as `Asia/Bangkok`; default the reader's. */
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
    return requiredItemCount(wantedItem(this));
  }

  /** @internal */
  override get filter() {
    return { ...super.filter, item: namedItem(wantedItem(this)) };
  }

  /** The page gives the story itself. @internal */
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
