import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';

/** The data behind every feed format. */
export interface Feed {
  title: string;
  description: string;
  links: Links;
  articles: readonly Article[];
  /** Number of articles on all pages. */
  total: number;
  selfUrl: string;
  nextUrl?: string;
  updated: Date;
}

/** Distinguishes the feed of a section in a reader's list of subscriptions. */
export function feedTitle(query: URLSearchParams): string {
  const filter = query.get('section') ?? query.get('tag');
  return filter === null ? publication.name : `${publication.name}: ${filter}`;
}
