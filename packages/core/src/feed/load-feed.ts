import { webAddress } from '../url/web-address.js';
import type { Feed } from './feed.js';
import { feedFailure } from './feed-failure.js';
import { planPages } from './apis/query-url.js';
import { fetchDocument } from './fetch-document.js';
import { importParser } from './import-parser.js';
import { isLikelyJsonFeed } from './json-feed-address.js';
import { readDocument } from './read-document.js';
import type { LoadFeedOptions } from './types.js';

/**
 * Fetches a source of any format and reads it: a feed, an API, an article page or a page that names its feed. Loads no
 * more code than the format is likely to need. Sends no credentials and no headers of its own, so that it stays a simple CORS request.
 * Rejects only with `FeedError`, or with the signal's reason when aborted.
 */
export async function loadFeed(url: string, options: LoadFeedOptions = {}): Promise<Feed> {
  try {
    return await attempt(url, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    const { retry } = await import('./failures.js');
    return retry(error, { url, options, attempt });
  }
}

/** One attempt, whose errors are not explained yet. `canFollow`: a page may lead to a feed, but that feed to no other. */
async function attempt(address: string, options: LoadFeedOptions, canFollow = true): Promise<Feed> {
  const url = webAddress(address, globalThis.document?.baseURI);
  if (!url) throw feedFailure('invalid-url');
  const { category, tag, author, order, signal, repair } = options;
  // Beside the response, not after it; a failure shows when the parser is needed.
  if (!isLikelyJsonFeed(url)) importParser().catch(() => {});
  const { url: target, ...selection } =
    category || tag || author ? await (await importParser()).planRequest(url, options) : planPages(url, options);
  const document = await fetchDocument(target, options);
  const parsed = await readDocument(document, { ...selection, order, repair });
  signal?.throwIfAborted();
  let { failure } = parsed;
  for (const alternate of (canFollow && parsed.alternates) || [])
    try {
      return await attempt(alternate, options, false);
    } catch (error) {
      signal?.throwIfAborted();
      failure = error;
    }
  if (!parsed.feed) throw failure;
  return parsed.feed;
}
