import type { NewsItem } from '@news-widgets/core/feed';
import type { BodyHeading, BodyWords } from '@news-widgets/core/internal/article';
import type { LitElement } from 'lit';

/** Values of the `mode` attribute. */
export const MODES = ['full', 'excerpt', 'summary'] as const;
/** Values of the `text-size` attribute. */
export const TEXT_SIZES = ['small', 'medium', 'large', 'larger'] as const;

/** The text of a story as it is shown. */
export interface ShownBody {
  /** The content for the template: nodes in a browser, HTML on a server. */
  content: unknown;
  headings: readonly BodyHeading[];
  /** Number of words in the whole text, even if less is shown. */
  wordCount: number;
  /** The text contains the picture that would be shown above it. */
  hasImage: boolean;
  /** Only the beginning is shown. */
  isCut: boolean;
}

/** The input of `ArticleBody`. */
export interface BodySource {
  story: NewsItem;
  isExcerpt: boolean;
  level: number;
  newTab: boolean;
  knowsPage: boolean;
  words: BodyWords;
}

/** The parts of the element that code loaded on demand uses. */
export interface ArticleHost extends LitElement {
  readonly story?: NewsItem | undefined;
  readonly shownBody?: ShownBody | undefined;
  readonly noteWords: { note: string; close: string };
}
