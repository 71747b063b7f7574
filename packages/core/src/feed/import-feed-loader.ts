/** Loads what fetches a source and reads plain JSON Feed. Begun early, it arrives beside the response. */
export const importFeedLoader = () => import('./feed-loader.js');
