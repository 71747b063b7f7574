import type { NewsItem } from '@news-widgets/core/feed';
import { addressKey, pageAddress } from '@news-widgets/core/internal/url';

/** Which items a list shows. */
export interface Selection {
  offset: number;
  exclude: string;
}

/** Deduplicates items by address and title, drops excluded ones and skips the first `offset`. */
export function selectEntries(items: NewsItem[], { offset, exclude }: Selection): NewsItem[] {
  const seen = new Set(exclude.split(/\s+/).filter(Boolean).map(excludedKey));
  const chosen = items.filter((item) => {
    if (!item?.title) return false;
    const keys = [item.url && addressKey(item.url), String(item.title).trim().toLowerCase()].filter(Boolean);
    const isRepeated = keys.some((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return !isRepeated;
  });
  return chosen.slice(Math.max(0, offset || 0));
}

const excludedKey = (address: string): string => addressKey(address === 'current' ? pageAddress() : address);
