import { addressKey } from '../url/address-key.js';
import type { NewsItem } from './news-item.js';

/** Extra items for a list, since some may be repeated or excluded. */
const OVERFETCH = 10;

/** Number of items of a source that are searched. */
const DEPTH = 50;

/** Upper bound for an index. */
const MAX_INDEX = 1000;

/** Returns the number of items to request so that this one is among them. */
export function requiredItemCount(item: unknown = 0): number {
  const index = Number(item);
  return index >= 0 && index < MAX_INDEX ? index + 1 : DEPTH;
}

/** Returns the id or address of an item, which can be requested however old the item is; undefined for an index. */
export const namedItem = (item: unknown): string | undefined =>
  typeof item === 'string' && item && !/^\d+$/.test(item) ? item : undefined;

/** Returns the item to request. If the widget already has the story, as from a server, its attribute says which one it is. */
export const requestedItem = (widget: Element & { item?: unknown }): unknown =>
  typeof widget.item === 'object' ? widget.getAttribute('item') : widget.item;

/** Returns the number of items to request for a list that shows `visible` of them. */
export const listItemCount = (visible: number, offset: number): number => offset + visible + OVERFETCH;

/** Finds the item with this index, id or address, and its index. A number is an index: `id:8` means the id 8. */
export function findItem(
  items: NewsItem[],
  key: string | number | null = 0,
): { item?: NewsItem | undefined; index: number } {
  const name = String(key ?? 0);
  const isIndex = /^\d+$/.test(name);
  const index = isIndex ? Number(name) : items.findIndex((item) => isNamed(item, name));
  // A source that was asked for one item may list it under another address.
  const item = items[index] ?? (isIndex || items.length > 1 ? undefined : items[0]);
  return { item, index: Math.max(0, index) };
}

/** Returns whether an item has this name; only numeric ids need a prefix. */
export const isNamed = ({ id, url }: NewsItem, name: string): boolean =>
  name === `id:${id}` || name === id || isSameAddress(url, name);

const isSameAddress = (url: string, other: string): boolean =>
  /^https?:/.test(other) && addressKey(url) === addressKey(other);
