import type { NewsItem } from '@news-widgets/core/feed';

/** Values of the `sort` attribute. */
export const SORTS = ['relevance', 'newest'] as const;

/** A query to a source. */
export interface SearchQuery {
  text: string;
  sort: (typeof SORTS)[number];
  /** The only section or kind to return, if not empty. */
  section: string;
  kind: string;
  /** The number of results already shown, and the number requested. */
  offset: number;
  limit: number;
  signal: AbortSignal;
}

/** Results from `offset` on. */
export interface SearchAnswer {
  items: NewsItem[];
  hasMore: boolean;
  /** The total number of results, if the source reports it. */
  total?: number | undefined;
  /** Items with the sections and kinds of all results, if the source knows them. */
  facets?: NewsItem[];
}

/** Something that can be searched. */
export interface SearchSource {
  search(query: SearchQuery): Promise<SearchAnswer> | SearchAnswer;
  /** It answers within the page, without a wait. */
  isLocal?: boolean;
}

/** Returns whether a result passes the filters. */
export const passes = ({ section, kind }: Pick<SearchQuery, 'section' | 'kind'>, item: NewsItem): boolean =>
  (!section || item.section?.name === section) && (!kind || (item.kind ?? 'story') === kind);

export const byDate = (one: NewsItem, other: NewsItem): number =>
  (new Date(other.datePublished ?? '').getTime() || 0) - (new Date(one.datePublished ?? '').getTime() || 0);
