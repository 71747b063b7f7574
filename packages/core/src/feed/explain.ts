import type { FeedError } from './feed-error.js';

/** Explains a failure for people, with code that only failures load. */
export async function explain(failure: unknown, address: string): Promise<FeedError> {
  const { toFeedError, withoutDoubt } = await import('./failures.js');
  return withoutDoubt(toFeedError(failure, address));
}
