export type { NewsErrorDetail, NewsEventMap } from '@news-widgets/core/element';
export type {
  NewsCommentsErrorDetail,
  NewsCommentsLoadDetail,
  NewsCommentsPostedDetail,
  NewsCommentsSubmitDetail,
} from './comments-events.js';
export { NewsComments } from './comments.js';
export { SORTS } from './types.js';
