export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/events';
export type { NewsItem } from '@news-widgets/core/model';
export type { Highlight } from './highlight.js';
export { NewsHighlightsBox } from './highlights-box.js';
