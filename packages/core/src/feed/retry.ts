import type { Feed } from './feed.js';
import { explain } from './explain.js';
import type { FeedErrorCode } from './feed-error.js';
import { loadSource, type LoadFeedOptions } from './load-feed.js';
import { object } from './normalize/values.js';

/** The longest `Retry-After` that readers are made to wait for, in milliseconds. */
const LONGEST_WAIT = 10_000;

/** Failures that may have passed a moment later. */
const PASSING: FeedErrorCode[] = ['network', 'cors', 'timeout', 'rate-limited', 'server'];

const sleep = (time: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal?.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });

/** How long to wait before the next attempt: what the server says, else longer each time. */
const waitAfter = (failure: unknown, round: number): number => {
  const headers = object(object(failure).cause).headers as Headers | undefined;
  const after = headers?.get('retry-after');
  if (!after) return 300 * 3 ** round;
  return Math.max(0, /^\d+$/.test(after) ? +after * 1000 : Date.parse(after) - Date.now());
};

/**
 * After a failure: tries again, with growing waits, what may have passed. A site or feed of WordPress that may not be read from
 * here is asked by its REST API, the only part of WordPress that sends CORS headers. Else throws an explained `FeedError`.
 */
export async function recover(first: unknown, url: string, options: LoadFeedOptions): Promise<Feed> {
  const { signal, retries = 2 } = options;
  const explained = async (failure: unknown) => {
    const { cause } = failure as Error;
    if (!(cause instanceof Response)) return explain(failure, url);
    const { status } = cause;
    return explain(new Error('http', { cause: { status, detail: await cause.text().catch(() => '') } }), url);
  };
  const load = async (address: string) => {
    try {
      return { feed: await loadSource(address, options) };
    } catch (failure) {
      signal?.throwIfAborted();
      return { failure };
    }
  };
  let failure = first;
  let error = await explained(failure);
  for (let round = 0; round < retries && PASSING.includes(error.code); round++) {
    const wait = waitAfter(failure, round);
    if (!(wait <= LONGEST_WAIT)) break;
    await sleep(wait, signal);
    const next = await load(url);
    if (next.feed) return next.feed;
    failure = next.failure;
    error = await explained(failure);
  }
  const site = /^(https?:\/\/[^?#]*\/)(?:feed\/)?$/.exec(url.replace(/([^/])$/, '$1/'))?.[1];
  const rest = error.code === 'cors' && site ? await load(`${site}wp-json/wp/v2/posts`) : undefined;
  if (rest?.feed) return rest.feed;
  throw error;
}
