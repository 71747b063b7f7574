import { FeedError, type FeedErrorCode } from '@news-widgets/core/feed';
import type { RelayError, RelayErrorCode } from '../relay-error.js';
import { FAILURE_MS } from '../sources/freshness.js';

const STATUS: Record<FeedErrorCode | RelayErrorCode, number> = {
  'bad-request': 400,
  'invalid-url': 400,
  'not-allowed': 403,
  'private-address': 403,
  'not-found': 404,
  busy: 429,
  timeout: 504,
  'rate-limited': 503,
  'too-many-redirects': 502,
  'too-large': 502,
  challenge: 502,
  offline: 502,
  'mixed-content': 502,
  cors: 502,
  network: 502,
  unauthorized: 502,
  server: 502,
  http: 502,
  empty: 502,
  malformed: 502,
  'not-a-feed': 502,
};

const UNEXPECTED = { code: 'unexpected', message: 'The relay failed. Its operator finds the reason in its log.' };

/** An error as described in a response. */
export interface DescribedError {
  status: number;
  code: string;
  /** One sentence for the developer of the page. */
  message: string;
  /** Delay in seconds. */
  retryAfter?: number | undefined;
}

const isKnown = (error: unknown): error is FeedError | RelayError => error instanceof FeedError;

/** Describes a failure to the page. The details of an unexpected one are only logged. */
export function describeError(error: unknown): DescribedError {
  if (!isKnown(error)) {
    console.warn(error);
    return { status: 500, ...UNEXPECTED };
  }
  const { code, message } = error;
  const status = STATUS[code];
  const retryAfter = 'retryAfter' in error ? error.retryAfter : undefined;
  // A failure of the source is remembered for at least this long.
  return { status, code, message, retryAfter: retryAfter ?? (status > 500 ? FAILURE_MS / 1000 : undefined) };
}
