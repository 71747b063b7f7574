export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/events';
export type { NewsItem } from '@news-widgets/core/model';
export { NewsSampleWidget } from './sample-widget.js';
