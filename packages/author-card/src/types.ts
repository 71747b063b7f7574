import type { NewsAuthor } from '@news-widgets/core/feed';

/** Values of the `layout` attribute. */
export const LAYOUTS = ['horizontal', 'vertical', 'compact'] as const;

/** An author as a page gives one: what a source says, and what only the page knows. */
export interface AuthorInit extends NewsAuthor {
  /** A longer text, shown on request. */
  longBio?: string;
  /** What readers should know of the author's interests: "Owns shares in …". */
  disclosure?: string;
  /** Shown as a link; sources never give one. */
  email?: string;
}
