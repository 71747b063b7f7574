import { addressKey } from '../url/address-key.js';
import type { NewsItem } from './news-item.js';

/** More items than a list shows, since some may be repeats or excluded. */
const OVERFETCH = 10;

/** Search depth: how far into a source an item is looked for. */
const DEPTH = 50;

/** Upper bound for an index. */
const MAX_INDEX = 1000;

/** How many items to request so that this one is among them. */
export function requiredItemCount(wanted: unknown = 0): number {
  const index = Number(wanted);
  return index >= 0 && index < MAX_INDEX ? index + 1 : DEPTH;
}

/** The id or address of one item, which a source can be asked for, however old it is; undefined for an index. */
export const namedItem = (wanted: unknown): string | undefined =>
  typeof wanted === 'string' && wanted && !/^\d+$/.test(wanted) ? wanted : undefined;

/** The item to request. Where a widget has the story itself, as from a server, its attribute says which one it is. */
export const wantedItem = (widget: Element & { item?: unknown }): unknown =>
  typeof widget.item === 'object' ? widget.getAttribute('item') : widget.item;

/** How many items to request for a list that shows `visible` of them. */
export const listItemCount = (visible: number, offset: number): number => offset + visible + OVERFETCH;

/** The item with this index, id or address, and its index. A number is an index: `id:8` is the id of that number. */
export function findItem(
  items: NewsItem[],
  wanted: string | number | null = 0,
): { item?: NewsItem | undefined; index: number } {
  const name = String(wanted ?? 0);
  const isIndex = /^\d+$/.test(name);
  const index = isIndex ? Number(name) : items.findIndex((item) => isNamed(item, name));
  // A source that was asked for one item may know it by another address.
  const item = items[index] ?? (isIndex || items.length > 1 ? undefined : items[0]);
  return { item, index: Math.max(0, index) };
}

/** Other ids than those of numbers need no prefix. */
export const isNamed = ({ id, url }: NewsItem, name: string): boolean =>
  name === `id:${id}` || name === id || isSameAddress(url, name);

const isSameAddress = (url: string, other: string): boolean =>
  /^https?:/.test(other) && addressKey(url) === addressKey(other);
