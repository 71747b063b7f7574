import type { Feed } from './feed.js';
import { webAddress } from '../url/web-address.js';
import { failure } from './feed-failure.js';
import { readBody } from './read-body.js';
import { request } from './fetch-document.js';

/** How to load a source. */
export interface LoadFeedOptions {
  signal?: AbortSignal;
  /** How many items at most. WordPress and Ghost are asked for as many. */
  limit?: number;
  /** How many items to leave out at the start. */
  offset?: number;
  /** Instead of the global `fetch`. */
  fetch?: typeof fetch;
  /** Milliseconds for each attempt. Default: 10,000. */
  timeout?: number;
  /** Further attempts after a time-out, a network failure (also one that CORS hides), 429 or 5xx. Default: 2. */
  retries?: number;
  /** Largest body in bytes. Default: 16 MiB. */
  maxBytes?: number;
  /** Repair text that was decoded with the wrong encoding somewhere upstream. Default: true. */
  repair?: boolean;
  /** Only items of this category: id, slug or name. WordPress and Ghost filter themselves, elsewhere the items are filtered here. */
  category?: string;
  /** Only items with this tag: id, slug or name. */
  tag?: string;
  /** Only items by this author: id, slug or name. */
  author?: string;
}

/** What one attempt is told besides. */
export interface LoadSourceOptions extends LoadFeedOptions {
  /** A page has led here: what is found is read as it is, and leads nowhere else. */
  followed?: boolean;
}

/**
 * Fetches a source of any format and reads it. Loads no more code than the format needs. Sends no credentials and no headers
 * of its own, so that across origins it stays a simple request. Rejects only with `FeedError`, or `AbortError` when aborted.
 */
export async function loadFeed(url: string, options: LoadFeedOptions = {}): Promise<Feed> {
  try {
    return await loadSource(url, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return (await import('./retry.js')).recover(error, url, options);
  }
}

/** One attempt of `loadFeed`, which leaves its errors unexplained. A source that can page and filter is asked to. */
export async function loadSource(address: string, options: LoadSourceOptions): Promise<Feed> {
  const url = webAddress(address, globalThis.document?.baseURI);
  if (!url) throw failure('invalid-url');
  const { category, tag, author, signal } = options;
  const feed = await (category || tag || author || /wp\/v2|ghost\/api/.test(url)
    ? (await import('./apis/query.js')).loadQuery(url, options)
    : readBody(await request(url, options), options));
  signal?.throwIfAborted();
  return feed;
}
