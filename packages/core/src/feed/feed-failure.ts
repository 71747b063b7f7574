import type { FeedErrorCode } from './feed-error.js';

/** What is known about a failed response. */
export interface FailedResponse {
  status?: number;
  headers?: Headers;
  /** What the source said. */
  detail?: string;
}

/** A failure on its way to becoming a `FeedError`: the code that explains it is loaded only when there is one. */
export const feedFailure = (code: FeedErrorCode, cause?: FailedResponse): Error => new Error(code, { cause });
