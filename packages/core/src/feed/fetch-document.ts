import { feedFailure } from './feed-failure.js';
import { readBytes } from './read-bytes.js';
import type { FetchedDocument, LoadFeedOptions } from './types.js';

const TIMEOUT_MS = 10_000;

/**
 * One GET with a time-out: no header and no credential is added, so that it stays a simple CORS request. Rejects with
 * plain errors whose message is a `FeedErrorCode`, or with those of `fetch`.
 */
export async function fetchDocument(
  address: string,
  { fetch: get = fetch, signal, timeout = TIMEOUT_MS, maxBytes }: LoadFeedOptions,
): Promise<FetchedDocument> {
  const clock = AbortSignal.timeout(timeout);
  const response = await get(address, {
    credentials: 'omit',
    // Where signals cannot be joined, an abort by the caller drops the response once it is here.
    signal: AbortSignal.any?.([signal ?? clock, clock]) ?? clock,
  });
  if (!response.ok) throw feedFailure('http', response);
  return { body: await readBytes(response, maxBytes), headers: response.headers, url: response.url || address };
}
