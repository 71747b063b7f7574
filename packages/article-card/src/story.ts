import { trackItem } from '@news-widgets/core/activity';
import { emit } from '@news-widgets/core/events';
import { findItem, type NewsItem } from '@news-widgets/core/model';
import { renderItem, type SingleView } from '@news-widgets/core/render';
import type { NewsArticleCard } from './article-card.js';
import { openCard } from './open-card.js';
import { overridden } from './overridden.js';

const HOUR = 3_600_000;
const WEEK = 7 * 24;

/** How wide pictures are shown, by layout: only a guess, as the card's width is the page's affair. */
const SIZES: Record<string, string> = {
  auto: '(min-width: 60em) 40em, 100vw',
  stacked: '(min-width: 40em) 22em, 100vw',
  row: '(min-width: 40em) 14em, 34vw',
  hero: '(min-width: 60em) 50em, 100vw',
  compact: '7em',
};

const NO_SLOTS: ReadonlySet<string> = new Set();

/** The story of one card: which it is, how it looks, what readers do with it. Loaded with the first story. */
export class Story {
  item?: NewsItem | undefined;
  readonly #card;
  #index = 0;

  constructor(card: NewsArticleCard) {
    this.#card = card;
    trackItem(card, () => this.#report('news-item-view'));
    openCard(card, () => this.#report('news-item-open', true));
  }

  /** Takes over what the page or the source gave. */
  update(): void {
    const card = this.#card;
    const { item, source } = card;
    const chosen = typeof item === 'object' ? { item, index: 0 } : findItem(source.feed?.items ?? [], item);
    this.#index = chosen.index;
    this.item = overridden(chosen.item ?? undefined, card);
  }

  /** The source has gone. */
  clear(): void {
    this.item = undefined;
  }

  render(): unknown {
    const card = this.#card;
    const { words, locale, target, utm, dates = 'relative', level, layout } = card;
    return renderItem(this.item!, this.#index, {
      ...{ words, locale, target, utm, dates, level },
      media: true,
      summary: true,
      sizes: card.imageSizes ?? SIZES[layout] ?? SIZES['auto']!,
      single: this.#view(),
    });
  }

  #view(): SingleView {
    const card = this.#card;
    return {
      context: card.context ?? '',
      kickerHref: card.kickerHref ?? '',
      slots: card.firstElementChild ? filledSlots(card) : NO_SLOTS,
      captions: card.captions || !!card.imageCaption || !!card.imageCredit,
      ratio: card.imageRatio ?? '',
      fallback: card.imageFallback ?? '',
      loading: card.imageLoading ?? 'lazy',
      priority: card.imagePriority ?? '',
      timeZone: card.timeZone ?? '',
      cutOff: (card.relativeHours ?? WEEK) * HOUR,
    };
  }

  #report(type: 'news-item-open' | 'news-item-view', cancelable = false): boolean {
    return !this.item || emit(this.#card, type, { item: this.item, index: this.#index }, cancelable);
  }
}

const filledSlots = (card: Element): ReadonlySet<string> => new Set(Array.from(card.children, ({ slot }) => slot));
