import type { Feed } from '../model/feed.js';
import type { LoadFeedOptions } from './load-feed.js';
import { readBody } from './read-body.js';

/**
 * Reads a document that a page already holds, such as the JSON in a child script element. Loads no more code than its format
 * needs. Rejects only with `FeedError`.
 */
export async function readFeed(
  text: string,
  options: { url: string } & Pick<LoadFeedOptions, 'limit' | 'offset' | 'repair'>,
): Promise<Feed> {
  const { url } = options;
  try {
    return await readBody({ url, bytes: new TextEncoder().encode(text).buffer }, options);
  } catch (error) {
    throw (await import('./explain.js')).explain(error, url);
  }
}
