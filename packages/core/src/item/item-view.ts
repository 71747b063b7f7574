import type { Words } from '../i18n/locale-table.js';
import type { Utm } from '../url/utm.js';
import type { SingleStory } from './single-story.js';

/** Values of the `dates` attribute. */
export const DATES = ['relative', 'absolute', 'none'] as const;

/** How the items of one widget are shown. A widget with one story can be the view itself: what may be left out are its attributes. */
export interface ItemView {
  locale: string;
  words: Words<'item'>;
  /** Heading level of a headline. */
  level: number;
  target: string;
  utm: Utm;
  /** `relative` without it. */
  dates?: (typeof DATES)[number];
  /** Value of the picture's `sizes`. */
  sizes: string;
  /** For a story that stands alone, which has its picture, its summary and more besides. */
  single?: SingleStory;
  /** Shows pictures of stories in a list. */
  media?: boolean;
  /** Shows summaries of stories in a list. */
  summaries?: boolean;
  /** What the page is about: a kicker that says the same is left out. */
  context?: string;
  /** Makes the kicker a link. */
  kickerHref?: string;
  /** Shows the caption and credit that the source gives. */
  captions?: boolean;
  /** Caption and credit that the page gives, which are always shown. */
  imageCaption?: string;
  imageCredit?: string;
  /** Ratio of the picture such as `16/9`. */
  imageRatio?: string;
  /** Picture for a story that has none or whose own is broken. */
  imageFallback?: string;
  imageLoading?: 'lazy' | 'eager';
  imagePriority?: string;
  /** IANA name; the reader's own without it. */
  timeZone?: string;
  /** Hours after which a relative date gives way to the date; a week without it. */
  relativeHours?: number;
  /** Has the page filled this slot? */
  hasSlot?(name: string): boolean;
}
