export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/element';
export type { NewsItem } from '@news-widgets/core/feed';
export { NewsSampleWidget } from './sample-widget.js';
