import { REQUEST_PRIVACY } from '../url/request-privacy.js';
import type { FeedError } from './feed-error.js';
import { feedFailure } from './feed-failure.js';
import { toFeedError } from './to-feed-error.js';

/** How long a server has to show that it is there, in milliseconds. */
const TIMEOUT_MS = 3000;

/** Pages cannot tell a missing CORS header from no connection. A request whose answer nobody reads can. */
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
