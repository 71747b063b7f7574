import type { Words } from '../i18n/locale-table.js';
import type { NewsItem } from '../feed/news-item.js';
import type { Utm } from '../url/utm.js';

/** Values of the `dates` attribute. */
export const DATES = ['relative', 'absolute', 'none'] as const;

/** How the items of one widget are rendered. */
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
  /** The story is shown on its own: image, summary, caption, authors and reading time are shown. */
  isSingle?: boolean;
  /** Marks what a reader has searched for in headline and summary. */
  mark?: ((text: string) => unknown) | undefined;
  /** Shows images in a list. */
  media?: boolean;
  /** Shows summaries in a list: all, or those of some stories. */
  summaries?: boolean | ((item: NewsItem, index: number) => boolean);
  /** What the page is about: a kicker that says the same is left out. */
  context?: string | undefined;
  /** Makes the kicker a link. */
  kickerHref?: string | undefined;
  /** Shows the caption and credit that the source gives. */
  captions?: boolean | undefined;
  /** Caption and credit set by the page, which are always shown. */
  imageCaption?: string | undefined;
  imageCredit?: string | undefined;
  /** Aspect ratio such as `16/9`. */
  imageRatio?: string | undefined;
  /** Image for a story that has none or whose own fails to load. */
  imageFallback?: string | undefined;
  imageLoading?: 'lazy' | 'eager' | undefined;
  imagePriority?: string | undefined;
  /** IANA name; default the reader's own. */
  timeZone?: string | undefined;
  /** Hours after which a relative date gives way to the date; default a week. */
  relativeHours?: number | undefined;
  /** Names of the slots that the page has filled. */
  slots?: readonly string[];
}
