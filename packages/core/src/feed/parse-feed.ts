import type { Feed } from './feed.js';
import { readPage } from './formats/html-page.js';
import { parseDocument } from './parse-document.js';
import { allAtOnce } from './steps.js';
import { toFeedError } from './to-feed-error.js';

/** How to read a document that is already here. */
export interface ParseFeedOptions {
  /** The address that the document came from: relative addresses resolve against it. */
  url: string;
  /** The Content-Type header, for its charset. The format is recognised from the content. */
  contentType?: string;
  /** How many items at most; all by default. */
  limit?: number;
  /** Accepted so that callers can pass the parser they have; no format needs a DOM. */
  domParser?: DOMParser;
  /** Repair text that was decoded with the wrong encoding somewhere upstream. Default: true. */
  repair?: boolean;
}

/**
 * Reads a document of any format at once, with the code for all of them: for build scripts, servers and tests. A page calls
 * `loadFeed`, which loads what it needs. Needs no DOM. Throws only `FeedError`.
 */
export function parseFeed(body: string | ArrayBuffer, { url, contentType, limit, repair }: ParseFeedOptions): Feed {
  const headers = { get: (name: string) => (name === 'content-type' && contentType) || null };
  try {
    const { feed, failure } = allAtOnce(parseDocument({ body, url, headers }, { limit, repair }, readPage));
    if (!feed) throw failure;
    return feed;
  } catch (error) {
    throw toFeedError(error, url, 'malformed');
  }
}
