import type { Feed } from './feed.js';
import type { LoadFeedOptions } from './types.js';

/** `isFresh` asks the server again; `relay` reads sources on other origins, with all details of authors if `authors` is set. */
export type FetchFeed = (
  url: string,
  options: LoadFeedOptions & { isFresh?: boolean; relay?: string | undefined; authors?: boolean },
) => Promise<Feed>;

/**
 * Filled by `feed-loader.ts` itself: the object that Rolldown creates for a chunk's exports throws on pages that put values on
 * `Object.prototype`.
 */
export const feedLoader: { fetchFeed?: FetchFeed } = {};
