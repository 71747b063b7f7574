import { addressKey } from '../url/address-key.js';
import type { NewsItem } from './news-item.js';

/** More items than a list shows, since some may be repeats or excluded. */
const OVERFETCH = 10;

/** Search depth: how far into a source an item is looked for. */
const DEPTH = 50;

/** How many items to request so that this one is among them. */
export function requiredItemCount(wanted: unknown = 0): number {
  const index = Number(wanted);
  return index >= 0 && index < DEPTH ? index + 1 : DEPTH;
}

/** How many items to request for a list that shows `visible` of them. */
export const listItemCount = (visible: number, offset: number): number => offset + visible + OVERFETCH;

/** The item with this index, id or address, and its index. */
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

const isSameAddress = (url: string, other: string): boolean =>
  /^https?:/.test(other) && addressKey(url) === addressKey(other);
