export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/element';
export type { NewsAuthor, NewsItem } from '@news-widgets/core/feed';
export type { NewsAuthorFollowDetail } from './author-events.js';
export { NewsAuthorCard } from './author-card.js';
export { type AuthorInit, LAYOUTS } from './types.js';
