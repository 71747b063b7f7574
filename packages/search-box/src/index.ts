export type { NewsErrorDetail, NewsEventMap, NewsItemDetail } from '@news-widgets/core/element';
export type { NewsSearchDetail } from './search-events.js';
export { SORTS } from './sources/search-source.js';
export { NewsSearchBox } from './search-box.js';
export { LAYOUTS, RESULTS } from './types.js';
