import type { NewsAuthor } from '@news-widgets/core/feed';
import type { Utm } from '@news-widgets/core/internal/url';
import type { Words } from '@news-widgets/core/i18n';

/** Values of the `layout` attribute. */
export const LAYOUTS = ['horizontal', 'vertical', 'compact'] as const;

/** An author as given by the page, with details that no source has. */
export interface AuthorInit extends NewsAuthor {
  /** Longer text, shown on request. */
  longBio?: string;
  /** Declared interests of the author, such as "Owns shares in …". */
  disclosure?: string;
  /** Shown as a link; sources never provide one. */
  email?: string;
}

/** The parts of the card that code loaded on demand uses. */
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
