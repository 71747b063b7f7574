import { prefetchedResponses } from './prefetched-responses.js';
import { readBytes } from './read-bytes.js';
import { pageGlobal } from '../page/page-global.js';

/** Maximum number of cached responses; the oldest is dropped first. */
const MAX_RESPONSES = 20;

/** Time in milliseconds for which a response serves other widgets of the page. */
const CACHE_TTL_MS = 5 * 60_000;

interface CachedResponse {
  body: ArrayBuffer;
  headers: Headers;
  status: number;
  url: string;
}

interface Request {
  answer: Promise<CachedResponse>;
  abort: AbortController;
  waiting: number;
  started: number;
}

/**
 * Like `fetch` for GET, but requests each address once per page: widgets and bundles with the same source share the response.
 * A request is aborted when nobody waits for it any more; failures and error statuses are not cached.
 * `cache: 'reload'` or `'no-cache'` starts a new request.
 */
export const sharedFetch: typeof fetch = async (input, init = {}) => {
  // An opaque response has no bytes to share.
  if (init.mode === 'no-cors') return fetch(input, init);
  const url = String(input);
  const requests = pageGlobal('requests', () => new Map<string, Request>());
  for (const [address, { started }] of requests)
    if (Date.now() - started > CACHE_TTL_MS || requests.size > MAX_RESPONSES) requests.delete(address);
  let request = requests.get(url);
  if (!request || (init.cache && init.cache !== 'default')) {
    request = start(url, init);
    requests.set(url, request);
  }
  const answer = await join(request, init.signal ?? undefined, () => {
    if (requests.get(url) === request) requests.delete(url);
  });
  // Some statuses allow no body.
  const response = new Response(answer.body.byteLength ? answer.body : null, {
    status: answer.status,
    headers: answer.headers,
  });
  // A constructed `Response` has an empty url, but relative links resolve against the url after redirects.
  return Object.defineProperties(response, { url: { value: answer.url }, whole: { value: answer.body } });
};

function start(url: string, init: RequestInit): Request {
  const abort = new AbortController();
  const read = async (): Promise<CachedResponse> => {
    const early = prefetchedResponses();
    const onItsWay = early.get(url);
    early.set(url, undefined);
    const response = await (onItsWay ?? fetch(url, { ...init, signal: abort.signal }));
    return {
      body: await readBytes(response),
      headers: response.headers,
      status: response.status,
      url: response.url,
    };
  };
  return { answer: read(), abort, waiting: 0, started: Date.now() };
}

async function join(request: Request, signal: AbortSignal | undefined, forget: () => void): Promise<CachedResponse> {
  request.waiting++;
  let leave: (() => void) | undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal!.reason);
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave);
  });
  try {
    const answer = await Promise.race([request.answer, left]);
    if (answer.status >= 400) forget();
    return answer;
  } catch (error) {
    if (!signal?.aborted) forget();
    throw error;
  } finally {
    signal?.removeEventListener('abort', leave!);
    if (--request.waiting === 0 && signal?.aborted) {
      forget();
      request.abort.abort();
    }
  }
}
