export { FeedController, type FeedHost, type FeedStatus } from '../feed/feed-controller.js';
export { depthOf, findItem } from '../feed/find-item.js';
export { itemFromMarkup, itemsFromMarkup } from '../feed/items-from-markup.js';
export { loadAskSource } from '../feed/on-demand.js';
export { earlyAnswers, type Seen, seenEarly } from '../feed/prefetched-responses.js';
export { sharedFetch } from '../feed/shared-fetch.js';
