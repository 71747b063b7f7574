import type { ORDERS } from '@news-widgets/core/element';
import type { NewsItem } from '@news-widgets/core/feed';
import { newestFirst } from '@news-widgets/core/internal/find-item';
import { addressKey, pageAddress, storyKey } from '@news-widgets/core/internal/url';

/** Which items a list shows. */
export interface Selection {
  offset: number;
  exclude: string;
  order: (typeof ORDERS)[number];
}

const DAY_MS = 86_400_000;

/** Drops repeats and excluded items, sorts where that is wanted, and skips the first `offset`. */
export function selectEntries(items: NewsItem[], { offset, exclude, order }: Selection): NewsItem[] {
  const excluded = new Set(exclude.split(/\s+/).filter(Boolean).map(keyOf));
  const titled = items.filter((item) => item?.title && !(item.url && excluded.has(addressKey(item.url))));
  const sorted = order === 'newest' ? newestFirst(titled, ({ datePublished }) => datePublished) : titled;
  return withoutRepeats(sorted).slice(Math.max(0, offset || 0));
}

/** Without items of the same address or id, and of the same title within a day: a column has one title every day. */
function withoutRepeats(items: NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  const times = new Map<string, number[]>();
  const addresses = new Set(items.map(({ url }) => url));
  return items.filter(({ id, url, title, datePublished }) => {
    // A page that all items lead to, such as the front page, tells none from another.
    const isOwn = url && (addresses.size > 1 || items.length < 3) && /[^/]\/[^/]/.test(addressKey(url));
    const keys = [isOwn && storyKey(url), id && id !== url && `id:${id}`].filter((key) => key || false) as string[];
    const name = plain(title);
    const time = new Date(datePublished ?? '').getTime();
    const sameTitle = times.get(name) ?? [];
    const isRepeat = keys.some((key) => seen.has(key)) || sameTitle.some((other) => Math.abs(other - time) < DAY_MS);
    keys.forEach((key) => seen.add(key));
    times.set(name, [...sameTitle, time]);
    return !isRepeat;
  });
}

const plain = (title: string): string =>
  String(title)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Alike for addresses of one story; `current` is that of the page. */
export const keyOf = (address: string): string => addressKey(address === 'current' ? pageAddress() : address);
