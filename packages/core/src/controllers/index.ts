export { loadAskSource } from './code.js';
export { FeedController, type FeedHost, type FeedStatus } from './feed-controller.js';
export { LocaleController } from './locale-controller.js';
