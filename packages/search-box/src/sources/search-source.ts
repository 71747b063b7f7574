import type { NewsItem } from '@news-widgets/core/feed';

/** Values of the `sort` attribute. */
export const SORTS = ['relevance', 'newest'] as const;

/** What a reader asks a source. */
export interface SearchQuery {
  text: string;
  sort: (typeof SORTS)[number];
  /** Only this section or kind, if not empty. */
  section: string;
  kind: string;
  /** How many results are here already, and how many more are wanted. */
  offset: number;
  limit: number;
  signal: AbortSignal;
}

/** Results from `offset` on. */
export interface SearchAnswer {
  items: NewsItem[];
  hasMore: boolean;
  /** How many there are in all, if the source says so. */
  total?: number | undefined;
  /** The sections and kinds of all results, where the source knows them all. */
  facets?: NewsItem[];
}

/** Something that can be searched. */
export interface SearchSource {
  search(query: SearchQuery): Promise<SearchAnswer> | SearchAnswer;
  /** It answers in the page: there is nothing to wait for. */
  isLocal?: boolean;
}

/** Whether a result passes the filters. */
export const passes = ({ section, kind }: Pick<SearchQuery, 'section' | 'kind'>, item: NewsItem): boolean =>
  (!section || item.section?.name === section) && (!kind || (item.kind ?? 'story') === kind);

export const byDate = (one: NewsItem, other: NewsItem): number =>
  (new Date(other.datePublished ?? '').getTime() || 0) - (new Date(one.datePublished ?? '').getTime() || 0);
