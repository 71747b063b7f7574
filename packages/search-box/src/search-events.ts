/** Detail of `news-search` and `news-search-empty`. */
export interface NewsSearchDetail {
  /** What the reader is looking for. */
  query: string;
  /** How many results there are, as far as the source says; 0 in `news-search-empty`. */
  count: number;
}

declare module '@news-widgets/core/element' {
  interface NewsEventMap {
    'news-search': CustomEvent<NewsSearchDetail>;
    'news-search-empty': CustomEvent<NewsSearchDetail>;
  }
}
