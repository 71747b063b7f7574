import type { FeedError } from './feed-error.js';

/** The failure in words for people, whose code only failures load. */
export async function explain(failure: unknown, address: string): Promise<FeedError> {
  const { toFeedError, withoutDoubt } = await import('./failures.js');
  return withoutDoubt(toFeedError(failure, address));
}
