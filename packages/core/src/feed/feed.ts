import type { NewsItem } from './news-item.js';

/** A list of stories, and details about the source. */
export interface Feed {
  /** Plain text; empty if the source has none. */
  title: string;
  /** The site that the feed belongs to. */
  homeUrl?: string;
  /** Address of a small square picture for the source. */
  icon?: string;
  /** BCP 47 tag. */
  language?: string;
  items: NewsItem[];
  /** Address of the next page. */
  nextUrl?: string;
  /** There are more items after these in the same document. */
  hasMore?: boolean;
  /** Total number of items in the source, if it says so. */
  total?: number;
}
