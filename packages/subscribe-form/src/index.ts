export type { NewsErrorDetail, NewsEventMap } from '@news-widgets/core/element';
export type {
  NewsSubscribeErrorDetail,
  NewsSubscribeSubmitDetail,
  NewsSubscribeSuccessDetail,
} from './subscribe-events.js';
export { NAMES, NewsSubscribeForm, PROVIDERS, type SubscribeList } from './subscribe-form.js';
