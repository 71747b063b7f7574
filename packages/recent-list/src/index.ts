export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/element';
export type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
export { DENSITIES, GROUPS, LAYOUTS, NewsRecentList, THUMBNAILS } from './recent-list.js';
