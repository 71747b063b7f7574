export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/element';
export type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
export { IMAGE_LOADINGS, IMAGE_PRIORITIES, LAYOUTS, NewsArticleCard } from './article-card.js';
