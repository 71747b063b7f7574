export { FeedController, type FeedHost, type FeedStatus } from '../feed/feed-controller.js';
export { isLikelyJsonFeed } from '../feed/json-feed-address.js';
export { isGhost, isWordPress, planPages, setDefaultParams } from '../feed/apis/query-url.js';
export type { FetchFeed } from '../feed/feed-loader-slot.js';
export { fetchFeed } from '../feed/import-feed-loader.js';
export { itemFromMarkup, itemsFromMarkup } from '../feed/items-from-markup.js';
export { prefetchedResponses, type PrefetchState, prefetchStates } from '../feed/prefetched-responses.js';
export { sharedFetch } from '../feed/shared-fetch.js';
