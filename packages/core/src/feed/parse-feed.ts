import type { Feed } from './feed.js';
import { readPage } from './formats/html-page.js';
import { parseDocument } from './parse-document.js';
import { allAtOnce } from './steps.js';
import { toFeedError } from './to-feed-error.js';

/** Options for reading a document that has already been loaded. */
export interface ParseFeedOptions {
  /** Address of the document, which resolves relative addresses. */
  url: string;
  /** Content-Type header, for its charset. The format is recognised from the content. */
  contentType?: string;
  /** Maximum number of items; all by default. */
  limit?: number;
  /** Accepted so that callers can pass their parser; no format needs a DOM. */
  domParser?: DOMParser;
  /** Repairs text that was decoded with the wrong encoding upstream. Default: true. */
  repair?: boolean;
}

/**
 * Reads a document of any format synchronously, with the code for all of them: for build scripts, servers and tests. Pages
 * call `loadFeed`, which loads only the code that it needs. Needs no DOM. Throws only `FeedError`.
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
