// One chunk for failures: retries, and the messages that explain errors.
export { retry } from './retry.js';
export { toFeedError } from './to-feed-error.js';
export { withoutDoubt } from './without-doubt.js';
