/** Loads what fetches a source and reads light DOM. Begun early, it arrives beside the response. */
export const importFeedLoader = () => import('./feed-loader.js');
