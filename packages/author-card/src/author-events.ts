import type { NewsAuthor } from '@news-widgets/core/feed';

/** Detail of `news-author-follow`. */
export interface NewsAuthorFollowDetail {
  author: NewsAuthor;
}

declare module '@news-widgets/core/element' {
  interface NewsEventMap {
    'news-author-follow': CustomEvent<NewsAuthorFollowDetail>;
  }
}
