export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/events';
export type { NewsItem, NewsItemInit } from '@news-widgets/core/model';
export { IMAGE_LOADINGS, IMAGE_PRIORITIES, LAYOUTS, NewsArticleCard } from './article-card.js';
