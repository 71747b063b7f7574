import { nextTask } from '../page/next-task.js';
import { REQUEST_PRIVACY } from '../url/request-privacy.js';
import { feedFailure } from './feed-failure.js';
import { gunzip } from './gunzip.js';
import { readBytes } from './read-bytes.js';
import type { FetchedDocument, LoadFeedOptions } from './types.js';

const TIMEOUT_MS = 10_000;
/** Number of bytes from which reading and parsing take noticeable time. */
const LARGE = 2 ** 18;

/** Detects the signature of gzip (RFC 1952 section 2.3.1). */
const isGzip = (bytes: ArrayBuffer): boolean => new Uint8Array(bytes.slice(0, 2)).join() === '31,139';

/**
 * Sends one GET request with a timeout: adding no headers or credentials, it remains a simple CORS request. Rejects with plain
 * errors whose message is a `FeedErrorCode`, or with those of `fetch`.
 */
export async function fetchDocument(
  address: string,
  { fetch: get = fetch, signal, timeout = TIMEOUT_MS, maxBytes }: LoadFeedOptions,
): Promise<FetchedDocument> {
  const clock = AbortSignal.timeout(timeout);
  const response = await get(address, {
    ...REQUEST_PRIVACY,
    // If signals cannot be combined, an abort by the caller drops the response once it arrives.
    signal: AbortSignal.any?.([signal ?? clock, clock]) ?? clock,
  });
  if (!response.ok) throw feedFailure('http', response);
  const bytes = await readBytes(response, maxBytes);
  const body = isGzip(bytes) ? await gunzip(bytes, maxBytes) : bytes;
  if (body.byteLength > LARGE) await nextTask();
  return { body, headers: response.headers, url: response.url || address };
}
