import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { asArray, asRecord, asString } from '../normalize/values.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { dateOfItem } from './json-items.js';

/** Returns whether a relay has already read and repaired the feed, so that its texts are plain. */
export const isMarkedPlain = (data: unknown): boolean => asRecord(asRecord(data)['_news'])['plain'] === true;

/**
 * Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), tolerantly: also understands members of this project's `Feed` and
 * `NewsItem`, including those in an item's extension object `_news`; an item without id uses its address.
 */
export function jsonFeed(data: unknown, context: ReadContext, readItem?: (item: unknown) => unknown): Steps<Feed> {
  const { items, ...feed } = asRecord(data);
  const reading = isMarkedPlain(data) ? { ...context, text: asString, title: asString, excerpt: asString } : context;
  return normalizeFeed({ ...feed, entries: asArray(items), dateOf: dateOfItem }, reading, readItem);
}
