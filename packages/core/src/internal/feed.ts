export { FeedController, type FeedHost, type FeedStatus } from '../feed/feed-controller.js';
export { importFeedLoader } from '../feed/import-feed-loader.js';
export { isFile, isLikelyJsonFeed } from '../feed/json-feed-address.js';
export { planHome, planPages } from '../feed/apis/query-url.js';
export { relayRequest } from '../feed/apis/relay-request.js';
export { itemFromMarkup, itemsFromMarkup } from '../feed/items-from-markup.js';
export { prefetchedResponses, type PrefetchState, prefetchStates } from '../feed/prefetched-responses.js';
export { sharedFetch } from '../feed/shared-fetch.js';
