import type { Words } from '../i18n/locale-table.js';
import type { NewsItem } from '../feed/news-item.js';
import type { Utm } from '../url/utm.js';

/** Values of the `dates` attribute. */
export const DATES = ['relative', 'absolute', 'none'] as const;

/** Options for rendering the items of a widget. */
export interface ItemView {
  locale: string;
  words: Words<'item'>;
  /** Heading level of a headline. */
  level: number;
  target: string;
  utm: Utm;
  /** Default `relative`; `time` below the heading of a day. */
  dates?: (typeof DATES)[number] | 'time' | undefined;
  /** Value of the image's `sizes`. */
  sizes: string;
  /** The story is shown on its own, with image, summary, caption, authors and reading time. */
  isSingle?: boolean;
  /** Marks search terms in headline and summary. */
  mark?: ((text: string) => unknown) | undefined;
  /** Shows images in a list. */
  media?: boolean;
  /** Shows the summaries of all stories, or of some. */
  summaries?: boolean | ((item: NewsItem, index: number) => boolean);
  /** Topic of the page; a kicker with the same text is left out. */
  context?: string | undefined;
  /** Makes the kicker a link. */
  kickerHref?: string | undefined;
  /** Shows the caption and credit from the source. */
  captions?: boolean | undefined;
  /** Caption and credit set by the page, always shown. */
  imageCaption?: string | undefined;
  imageCredit?: string | undefined;
  /** Aspect ratio such as `16/9`. */
  imageRatio?: string | undefined;
  /** Image for a story without one, or with a broken one. */
  imageFallback?: string | undefined;
  imageLoading?: 'lazy' | 'eager' | undefined;
  imagePriority?: string | undefined;
  /** IANA name; the reader's by default. */
  timeZone?: string | undefined;
  /** Hours until a relative date becomes an absolute one; a week by default. */
  relativeHours?: number | undefined;
  /** Names of the slots that the page has filled. */
  slots?: readonly string[];
}
