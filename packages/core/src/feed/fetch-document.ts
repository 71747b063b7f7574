import { failure } from './feed-failure.js';
import type { LoadFeedOptions } from './load-feed.js';

/** In bytes, unless `maxBytes` says another. */
export const LARGEST_BODY = 2 ** 24;

/** A document with what is known of it besides its format. */
export interface Answer {
  bytes: ArrayBuffer;
  /** The address after redirects. */
  url: string;
  headers?: Headers;
}

/**
 * One GET with a time-out: no header and no credential is added, which keeps it a simple CORS request. It fails with plain errors
 * whose message is a `FeedErrorCode`, or with those of `fetch`: what explains them is loaded when there is one.
 */
export async function request(
  address: string,
  { fetch: get = fetch, signal, timeout = 1e4, maxBytes = LARGEST_BODY }: LoadFeedOptions,
): Promise<Answer> {
  const clock = AbortSignal.timeout(timeout);
  const answer = await get(address, {
    credentials: 'omit',
    // Where signals can't be joined, an abort by the caller drops the answer once it is there.
    signal: AbortSignal.any?.([signal ?? clock, clock]) ?? clock,
  });
  const bytes = await (answer.ok && +answer.headers.get('content-length')! <= maxBytes && answer.arrayBuffer());
  if (!bytes || bytes.byteLength > maxBytes) throw answer.ok ? failure('too-large') : failure('http', answer);
  return { bytes, headers: answer.headers, url: answer.url || address };
}
