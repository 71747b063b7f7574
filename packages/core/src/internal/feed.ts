export { FeedController, type FeedHost, type FeedStatus } from '../feed/feed-controller.js';
export { isLikelyJsonFeed } from '../feed/json-feed-address.js';
export { relayRequest } from '../feed/apis/relay-request.js';
export { planPages } from '../feed/apis/query-url.js';
export { itemFromMarkup, itemsFromMarkup } from '../feed/items-from-markup.js';
export { prefetchedResponses, type PrefetchState, prefetchStates } from '../feed/prefetched-responses.js';
export { sharedFetch } from '../feed/shared-fetch.js';
