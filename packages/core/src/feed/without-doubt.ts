import { REQUEST_PRIVACY } from '../url/request-privacy.js';
import type { FeedError } from './feed-error.js';
import { feedFailure } from './feed-failure.js';
import { toFeedError } from './to-feed-error.js';

/** Time in milliseconds for a server to show that it exists. */
const TIMEOUT_MS = 3000;

/** Tells a missing CORS header from a missing connection by an opaque request, since pages cannot see the difference. */
export async function withoutDoubt(error: FeedError, get: typeof fetch = fetch): Promise<FeedError> {
  if (error.code !== 'cors') return error;
  const { url = '' } = error;
  try {
    await get(url, {
      method: 'HEAD',
      mode: 'no-cors',
      ...REQUEST_PRIVACY,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return error;
  } catch {
    return toFeedError(feedFailure('network'), url);
  }
}
