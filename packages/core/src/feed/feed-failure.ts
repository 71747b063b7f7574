import type { FeedErrorCode } from './feed-error.js';

/** What is known of an answer that tells of a failure. */
export interface FailedAnswer {
  status?: number;
  headers?: Headers;
  /** What the source said. */
  detail?: string;
}

/** A failure on its way to becoming a `FeedError`: what explains it is loaded only when there is one. */
export const failure = (code: FeedErrorCode, cause?: FailedAnswer): Error => new Error(code, { cause });
