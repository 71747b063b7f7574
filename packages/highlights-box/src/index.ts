export type { NewsErrorDetail, NewsEventMap, NewsItemDetail, NewsLoadDetail } from '@news-widgets/core/element';
export type { NewsItem } from '@news-widgets/core/feed';
export type { Highlight } from '@news-widgets/core/internal/points';
export { NewsHighlightsBox } from './highlights-box.js';
