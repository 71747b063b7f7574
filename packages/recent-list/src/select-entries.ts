import type { NewsItem } from '@news-widgets/core/feed';
import { addressKey, pageAddress } from '@news-widgets/core/internal/url';

/** Which of its items a list shows. */
export interface Selection {
  offset: number;
  exclude: string;
}

/** The items of a list: repeats of an address or a title once, without the excluded ones, from `offset` on. */
export function selectEntries(items: NewsItem[], { offset, exclude }: Selection): NewsItem[] {
  const seen = new Set(exclude.split(/\s+/).filter(Boolean).map(excludedKey));
  const chosen = items.filter((item) => {
    if (!item?.title) return false;
    const keys = [item.url && addressKey(item.url), String(item.title).trim().toLowerCase()].filter(Boolean);
    const repeated = keys.some((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return !repeated;
  });
  return chosen.slice(Math.max(0, offset || 0));
}

const excludedKey = (address: string): string => addressKey(address === 'current' ? pageAddress() : address);
