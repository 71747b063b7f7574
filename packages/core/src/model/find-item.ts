import type { NewsItem } from './news-item.js';

/** The item with this index, id or address, and where it stands. */
export function findItem(
  items: NewsItem[],
  wanted: string | number | null = 0,
): { item?: NewsItem | undefined; index: number } {
  const name = String(wanted ?? 0);
  const index = items[Number(name)]
    ? Number(name)
    : items.findIndex(({ id, url }) => id === name || isSameAddress(url, name));
  return { item: items[index], index: Math.max(0, index) };
}

const isSameAddress = (url: string, other: string): boolean => /^https?:/.test(other) && bare(url) === bare(other);

const bare = (url: string): string => url.replace(/^https?:\/\/(www\.)?|[?#].*/g, '').replace(/\/$/, '');
