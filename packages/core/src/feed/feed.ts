import type { NewsItem } from './news-item.js';

/** A list of stories with what its source says about itself. */
export interface Feed {
  /** Plain text; empty when the source has none. */
  title: string;
  /** The site that the feed belongs to. */
  homeUrl?: string;
  /** BCP 47 tag. */
  language?: string;
  items: NewsItem[];
  /** Where the next page of the same feed is. */
  nextUrl?: string;
  /** How many items the source holds in all, when it says so. */
  total?: number;
}
