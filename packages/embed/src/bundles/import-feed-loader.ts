import { fetchFeed } from '@news-widgets/core/internal/feed-loader';

/** Replaces core's chunk: nearly every page with several widgets has a feed, so this saves a file. */
export const importFeedLoader = (): Promise<{ fetchFeed: typeof fetchFeed }> => Promise.resolve({ fetchFeed });

export { fetchFeed };
