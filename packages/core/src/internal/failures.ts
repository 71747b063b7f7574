export { toFeedError } from '../feed/to-feed-error.js';
export { withoutDoubt } from '../feed/without-doubt.js';
