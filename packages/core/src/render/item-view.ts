import type { Words } from '../strings/locale-table.js';
import type { Utm } from '../url/utm.js';

/** Values of the `dates` attribute. */
export const DATES = ['relative', 'absolute', 'none'] as const;

/** How the items of one widget are shown. */
export interface ItemView {
  locale: string;
  words: Words<'item'>;
  /** Heading level of a headline. */
  level: number;
  target: string;
  utm: Utm;
  dates: (typeof DATES)[number];
  /** Show the picture. */
  media: boolean;
  /** Show the summary. */
  summary: boolean;
  /** Value of the picture's `sizes`. */
  sizes: string;
  /** What a widget with one story shows beyond this. */
  single?: SingleView;
}

/** What is shown of a story that stands alone. */
export interface SingleView {
  /** What the page is about: a kicker that says the same is left out. */
  context: string;
  /** Makes the kicker a link. */
  kickerHref: string;
  /** Slots that the page has filled. */
  slots: ReadonlySet<string>;
  /** Show caption and credit. */
  captions: boolean;
  /** Ratio of the picture as CSS takes it. */
  ratio: string;
  /** Picture for a story that has none or whose own is broken. */
  fallback: string;
  loading: 'lazy' | 'eager';
  priority: string;
  /** IANA name; empty for the reader's own. */
  timeZone: string;
  /** Milliseconds after which a relative date gives way to the date. */
  cutOff: number;
}
