export type { NewsErrorDetail, NewsEventMap } from '@news-widgets/core/element';
export type {
  NewsSubscribeErrorDetail,
  NewsSubscribeSubmitDetail,
  NewsSubscribeSuccessDetail,
} from './subscribe-events.js';
export { NAMES, NewsSubscribeForm } from './subscribe-form.js';
export { PROVIDERS, type SubscribeList } from './types.js';
