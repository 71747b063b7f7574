import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { asArray, asRecord } from '../normalize/values.js';
import type { ReadContext } from '../types.js';

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), with tolerances: the members of the product's own `Feed` and `NewsItem`
 * are understood too, also inside an item's extension object `_news`; an item without id takes its address.
 */
export function jsonFeed(data: unknown, context: ReadContext): Feed {
  const { items, ...feed } = asRecord(data);
  return normalizeFeed({ ...feed, entries: asArray(items) }, context);
}
