import type { ORDERS } from '@news-widgets/core/element';
import type { NewsItem } from '@news-widgets/core/feed';
import { newestFirst, withoutRepeats } from '@news-widgets/core/internal/find-item';
import { addressKey, pageAddress } from '@news-widgets/core/internal/url';

/** Options that select the items of a list. */
export interface Selection {
  offset: number;
  exclude: string;
  order: (typeof ORDERS)[number];
}

/** Drops repeated and excluded items, sorts by date if requested, and skips the first `offset` items. */
export function selectEntries(items: NewsItem[], { offset, exclude, order }: Selection): NewsItem[] {
  const excluded = new Set(exclude.split(/\s+/).filter(Boolean).map(keyOf));
  const titled = items.filter((item) => item?.title && !(item.url && excluded.has(addressKey(item.url))));
  const sorted = order === 'newest' ? newestFirst(titled, ({ datePublished }) => datePublished) : titled;
  return withoutRepeats(sorted).slice(Math.max(0, offset || 0));
}

/** Returns a key that all addresses of one story share; `current` is the address of the page. */
export const keyOf = (address: string): string => addressKey(address === 'current' ? pageAddress() : address);
