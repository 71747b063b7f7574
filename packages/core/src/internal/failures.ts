export { toFeedError } from '../feed/to-feed-error.js';
