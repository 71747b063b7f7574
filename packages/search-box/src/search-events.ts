/** Detail of `news-search` and `news-search-empty`. */
export interface NewsSearchDetail {
  /** The reader's query. */
  query: string;
  /** The number of results reported by the source; 0 in `news-search-empty`. */
  count: number;
}

declare module '@news-widgets/core/element' {
  interface NewsEventMap {
    'news-search': CustomEvent<NewsSearchDetail>;
    'news-search-empty': CustomEvent<NewsSearchDetail>;
  }
}
