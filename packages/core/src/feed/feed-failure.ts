import type { FeedErrorCode } from './feed-error.js';

/** Details of a failed response. */
export interface FailedResponse {
  status?: number;
  headers?: Headers;
  /** Message from the source. */
  detail?: string;
}

/** Creates a failure that later becomes a `FeedError`: the code that explains it is loaded only on failure. */
export const feedFailure = (code: FeedErrorCode, cause?: FailedResponse): Error => new Error(code, { cause });
