import { fetchFeed } from '@news-widgets/core/internal/feed-loader';

/** In place of core's chunk: nearly every page with several kinds of widgets has a feed, so that it is one file less. */
export const importFeedLoader = (): Promise<{ fetchFeed: typeof fetchFeed }> => Promise.resolve({ fetchFeed });

export { fetchFeed };
