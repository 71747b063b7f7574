import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { asArray, asRecord, asString } from '../normalize/values.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { dateOfItem } from './json-items.js';

/** Whether a relay has read and repaired the feed already: its texts are plain, and are shown as they are. */
export const isMarkedPlain = (data: unknown): boolean => asRecord(asRecord(data)['_news'])['plain'] === true;

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), with tolerances: the members of the product's own `Feed` and `NewsItem`
 * are understood too, also inside an item's extension object `_news`; an item without id takes its address.
 */
export function jsonFeed(data: unknown, context: ReadContext, readItem?: (item: unknown) => unknown): Steps<Feed> {
  const { items, ...feed } = asRecord(data);
  const reading = isMarkedPlain(data) ? { ...context, text: asString, title: asString, excerpt: asString } : context;
  return normalizeFeed({ ...feed, entries: asArray(items), dateOf: dateOfItem }, reading, readItem);
}
