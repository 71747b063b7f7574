import type { NewsItem } from './news-item.js';

/** A list of stories and what the source says about itself. */
export interface Feed {
  /** Plain text; empty when the source has none. */
  title: string;
  /** The site that the feed belongs to. */
  homeUrl?: string;
  /** Address of a small square picture of the source. */
  icon?: string;
  /** BCP 47 tag. */
  language?: string;
  items: NewsItem[];
  /** Address of the next page. */
  nextUrl?: string;
  /** There are more items after these in the same document. */
  hasMore?: boolean;
  /** How many items the source has in all, if it says so. */
  total?: number;
}
