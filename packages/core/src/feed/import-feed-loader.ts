import { feedLoader, type FetchFeed } from './feed-loader-slot.js';

/** Loads the code that fetches a source and reads plain JSON Feed. Started early, it arrives with the response. */
export async function importFeedLoader(): Promise<{ fetchFeed: FetchFeed }> {
  await import('./feed-loader.js');
  return { fetchFeed: feedLoader.fetchFeed! };
}

/** Loads a source once for all widgets of the page. */
export const fetchFeed: FetchFeed = async (url, options) => (await importFeedLoader()).fetchFeed(url, options);
