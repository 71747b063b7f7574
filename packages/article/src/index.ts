export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/element';
export type { NewsItem, NewsItemInit } from '@news-widgets/core/feed';
export type { NewsArticleCompleteDetail, NewsArticleProgressDetail } from './article-events.js';
export { NewsArticle } from './article.js';
export { MODES, TEXT_SIZES } from './types.js';
