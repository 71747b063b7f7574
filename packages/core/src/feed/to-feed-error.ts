import { documentBase } from '../url/document-base.js';
import { FeedError, type FeedErrorCode } from './feed-error.js';
import { webAddress } from '../url/web-address.js';
import type { FailedResponse } from './feed-failure.js';
import { asRecord, asString } from './normalize/values.js';

const SENTENCES: Record<FeedErrorCode, string> = {
  'invalid-url': 'This is not a web address. Give the full address of the feed, starting with https://.',
  offline: 'The browser is offline. The news will load when the connection is back.',
  'mixed-content':
    'The page is served by https, the source by http, and browsers refuse that. Use the https address of the source.',
  cors: 'The browser may not read this source from another site. Let its server send "Access-Control-Allow-Origin: *".',
  network:
    'No connection to the source. Check the host name and the certificate, and whether a content blocker or a Content Security Policy is in the way.',
  timeout: 'The source did not answer in time. Try again later; if it happens often, let the publisher cache the feed.',
  'too-large': 'The source is too large to load in a page. Ask it for fewer or shorter items.',
  unauthorized:
    'The source refuses access. Check the key in its address, and that no security plugin or password blocks it.',
  'not-found': 'There is nothing at this address. Check it for typing errors, and whether the page or feed has moved.',
  'rate-limited':
    'The source got too many requests and asks to wait. Let its server cache the feed, or refresh less often.',
  server: 'The server of the source failed. Try again later, and tell its operator if it lasts.',
  http: 'The source refused the request.',
  empty:
    'The source answered with nothing. Check that it has published something and that no plugin breaks its output.',
  malformed: 'The source stops or breaks in the middle. Check its output for error messages and with a feed validator.',
  'not-a-feed':
    'This is neither a feed nor an article, and it names no feed. Give the address of an RSS, Atom or JSON feed, of a WordPress site, of the Content API of Ghost, or of an article.',
};

/** Alternatives to a source that may not be read, with patterns of addresses that already use them. */
const WAYS: [taken: RegExp, way: string][] = [
  [
    /\/ghost\/api\//,
    'On Ghost, use the address of the Content API with its key, https://…/ghost/api/content/posts/?key=…: Settings → Integrations → Add custom integration shows both.',
  ],
  [
    /\/v1\/feed\?/,
    'Any source can be read through a relay of your own: npx @news-widgets/relay, and relay="https://…" on the widget.',
  ],
];

const waysFrom = (url: string): string =>
  WAYS.filter(([taken]) => !taken.test(url))
    .map(([, way]) => ` ${way}`)
    .join('');

const codeOfStatus = (status: number): FeedErrorCode => {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server' : 'http';
};

/** Returns the message in an error body of WordPress (`{code, message}`) or Ghost (`{errors: [{message}]}`). */
const ownMessage = (body: string | undefined): string => {
  try {
    const answer = asRecord(JSON.parse(body ?? ''));
    return asString(answer.message) || asString(asRecord(asRecord(answer.errors)[0]).message);
  } catch {
    return body && body.length < 200 && !/[<{]/.test(body) ? body.trim() : '';
  }
};

const codeOfFailure = (name: string, url: string): FeedErrorCode => {
  // Aborts by the caller are rethrown, so this is a timeout.
  if (/^(?:Abort|Timeout)Error$/.test(name)) return 'timeout';
  const { location, navigator } = globalThis as { location?: Location; navigator?: Navigator };
  if (navigator?.onLine === false) return 'offline';
  if (!location) return 'network';
  if (location.protocol === 'https:' && url.startsWith('http:')) return 'mixed-content';
  return url.startsWith(location.origin + '/') ? 'network' : 'cors';
};

/** Converts any failure to a `FeedError` with the likely cause and the fix; unknown failures get the code `otherwise`. */
export function toFeedError(failure: unknown, address: string, otherwise?: FeedErrorCode): FeedError {
  if (failure instanceof FeedError) return failure;
  const url = webAddress(address, documentBase()) || address;
  const { name, message, cause } = failure as Error;
  const { status, detail } = asRecord(cause) as FailedResponse;
  const sourceMessage = ownMessage(detail) || undefined;
  const isOurs = Object.hasOwn(SENTENCES, message);
  let code = isOurs ? (message as FeedErrorCode) : (otherwise ?? codeOfFailure(name, url));
  if (status && code === 'http') code = codeOfStatus(status);
  const error = new FeedError(code, { url, status, detail: sourceMessage, cause: isOurs ? undefined : failure });
  const sentence = `${SENTENCES[code]}${code === 'cors' ? waysFrom(url) : ''}${status ? ` (HTTP ${status})` : ''}`;
  const quote = sourceMessage ? ` The source says: "${sourceMessage}"` : '';
  error.message = `${sentence}${quote} <${url}> More: docs/sources.md.`;
  return error;
}
