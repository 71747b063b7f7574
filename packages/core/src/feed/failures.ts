// Needed by failures only, as one chunk: further attempts, and the sentences that explain errors.
export { retry } from './retry.js';
export { toFeedError } from './to-feed-error.js';
export { withoutDoubt } from './without-doubt.js';
