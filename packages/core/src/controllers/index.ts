export { loadAskSource } from './on-demand.js';
export { FeedController, type FeedHost, type FeedStatus } from './feed-controller.js';
export { LocaleController } from './locale-controller.js';
