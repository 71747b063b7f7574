import { documentBase } from '../url/document-base.js';
import { webAddress } from '../url/web-address.js';
import { resolvedSources } from './apis/resolved-sources.js';
import type { Feed } from './feed.js';
import type { FeedErrorCode } from './feed-error.js';
import { asRecord } from './normalize/values.js';
import { readBytes } from './read-bytes.js';
import { toFeedError } from './to-feed-error.js';
import type { LoadFeedOptions } from './types.js';
import { withoutDoubt } from './without-doubt.js';

/** Maximum `Retry-After` in milliseconds that readers wait for. */
const MAX_WAIT_MS = 10_000;

/** Maximum size in bytes of an error message that is shown. */
const MAX_DETAIL = 100_000;

/** Failures that may be temporary. */
const RETRYABLE: FeedErrorCode[] = ['network', 'cors', 'timeout', 'rate-limited', 'server'];

interface Failed {
  url: string;
  options: LoadFeedOptions;
  attempt(url: string, options: LoadFeedOptions): Promise<Feed>;
}

/**
 * Retries after a temporary failure, with growing delays; throws a `FeedError` otherwise.
 */
export async function retry(first: unknown, { url, options, attempt }: Failed): Promise<Feed> {
  const { signal, retries = 2 } = options;
  const load = async (address: string) => {
    try {
      return { feed: await attempt(address, options) };
    } catch (failure) {
      signal?.throwIfAborted();
      return { failure };
    }
  };
  let failure = first;
  let error = await explain(failure, url);
  // The API or feed that was found for this address may no longer exist.
  const address = webAddress(url, documentBase());
  const known = resolvedSources().get(address);
  if (known && known !== address && !RETRYABLE.includes(error.code)) {
    resolvedSources().delete(address);
    const next = await load(url);
    if (next.feed) return next.feed;
    error = await explain(next.failure, url);
  }
  for (let round = 0; round < retries && RETRYABLE.includes(error.code); round++) {
    const delay = retryDelay(failure, round);
    if (!(delay <= MAX_WAIT_MS)) break;
    await sleep(delay, signal);
    const next = await load(url);
    if (next.feed) return next.feed;
    failure = next.failure;
    error = await explain(failure, url);
  }
  error = await withoutDoubt(error, options.fetch);
  signal?.throwIfAborted();
  throw error;
}

/** Explains an error with the message in the body of the response. */
async function explain(failure: unknown, url: string) {
  const { cause } = failure as Error;
  if (!(cause instanceof Response)) return toFeedError(failure, url);
  const body = await readBytes(cause, MAX_DETAIL).catch(() => new ArrayBuffer());
  const detail = new TextDecoder().decode(body);
  return toFeedError(new Error('http', { cause: { status: cause.status, detail } }), url);
}

const sleep = (time: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal?.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });

/** Returns the delay before the next attempt: the server's, or else longer each time. */
function retryDelay(failure: unknown, round: number): number {
  const headers = asRecord(asRecord(failure).cause).headers as Headers | undefined;
  const after = headers?.get('retry-after');
  if (!after) return 300 * 3 ** round;
  return Math.max(0, /^\d+$/.test(after) ? +after * 1000 : new Date(after).getTime() - Date.now());
}
