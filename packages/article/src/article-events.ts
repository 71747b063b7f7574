import type { NewsItemInit } from '@news-widgets/core/feed';

/** Detail of `news-article-progress`. */
export interface NewsArticleProgressDetail {
  item: NewsItemInit;
  /** Share of the text that the reader has reached, in per cent. */
  percent: 25 | 50 | 75 | 100;
}

/** Detail of `news-article-complete`. */
export interface NewsArticleCompleteDetail {
  item: NewsItemInit;
}

declare module '@news-widgets/core/element' {
  interface NewsEventMap {
    'news-article-progress': CustomEvent<NewsArticleProgressDetail>;
    'news-article-complete': CustomEvent<NewsArticleCompleteDetail>;
  }
}
