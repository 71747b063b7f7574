export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/events';
export type { NewsItem, NewsItemInit } from '@news-widgets/core/model';
export { LAYOUTS, NewsRecentList, THUMBNAILS } from './recent-list.js';
