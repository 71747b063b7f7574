import type { NewsItem } from '@news-widgets/core/feed';
import type { BodyHeading, BodyWords } from '@news-widgets/core/internal/article';
import type { LitElement } from 'lit';

/** Values of the `mode` attribute. */
export const MODES = ['full', 'excerpt', 'summary'] as const;
/** Values of the `text-size` attribute. */
export const TEXT_SIZES = ['small', 'medium', 'large', 'larger'] as const;

/** The text of a story as it is shown. */
export interface ShownBody {
  /** What the template renders: nodes in a browser, their HTML on a server. */
  content: unknown;
  headings: readonly BodyHeading[];
  /** Words of the whole text, also where less is shown. */
  wordCount: number;
  /** The text contains the picture above it, too. */
  hasImage: boolean;
  /** Only the beginning is shown. */
  isCut: boolean;
}

/** What the text of a story is made from. */
export interface BodySource {
  story: NewsItem;
  isExcerpt: boolean;
  level: number;
  newTab: boolean;
  words: BodyWords;
}

/** What code that is loaded on demand needs of the element. */
export interface ArticleHost extends LitElement {
  readonly story?: NewsItem | undefined;
  readonly shownBody?: ShownBody | undefined;
  readonly noteWords: { note: string; close: string };
}
