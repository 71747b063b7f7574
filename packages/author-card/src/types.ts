import type { NewsAuthor } from '@news-widgets/core/feed';
import type { Utm } from '@news-widgets/core/internal/url';
import type { Words } from '@news-widgets/core/i18n';

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

/** What code that is loaded on demand needs of the card. */
export interface CardHost extends HTMLElement {
  readonly words: Words<'item' | 'authorCard'>;
  readonly locale: string;
  readonly level: number;
  readonly target: string;
  readonly utm: Utm;
  readonly src: string;
  readonly latest: number;
  readonly htmlFor?: string;
}
