export { FeedController, type FeedHost, type FeedStatus } from '../feed/feed-controller.js';
export { fetchFeed, importFeedLoader } from '../feed/import-feed-loader.js';
export { isFile, isLikelyJsonFeed } from '../feed/json-feed-address.js';
export { isGhost, isWordPress, planHome, planPages, setDefaultParams } from '../feed/apis/query-url.js';
export { relayRequest } from '../feed/apis/relay-request.js';
export type { FetchFeed } from '../feed/feed-loader-slot.js';
export { itemFromMarkup, itemsFromMarkup } from '../feed/items-from-markup.js';
export { prefetchedResponses, type PrefetchState, prefetchStates } from '../feed/prefetched-responses.js';
export { sharedFetch } from '../feed/shared-fetch.js';
