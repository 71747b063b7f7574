import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';

/** What every feed format is made from. */
export interface Feed {
  title: string;
  description: string;
  links: Links;
  articles: readonly Article[];
  /** Articles in all pages. */
  total: number;
  selfUrl: string;
  nextUrl?: string;
  updated: Date;
}

/** Tells a section's feed from the whole one in a reader's list of subscriptions. */
export function feedTitle(query: URLSearchParams): string {
  const filter = query.get('section') ?? query.get('tag');
  return filter === null ? publication.name : `${publication.name}: ${filter}`;
}
