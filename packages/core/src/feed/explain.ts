import type { FeedError } from './feed-error.js';

/** The failure in words for people, whose code only failures load. */
export const explain = async (failure: unknown, address: string): Promise<FeedError> =>
  (await import('./failures.js')).toFeedError(failure, address);
