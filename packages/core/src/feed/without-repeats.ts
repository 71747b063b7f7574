import { addressKey, storyKey } from '../url/address-key.js';
import type { NewsItem } from './news-item.js';

/** Stories with the same headline within this time are one: a column has one headline every day. */
const DAY_MS = 86_400_000;

/** Each story once: by its address with the fragment, by its id in its source, or by its headline within a day. */
export function withoutRepeats(items: readonly NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  const times = new Map<string, number[]>();
  const addresses = new Set(items.map(({ url }) => url));
  return items.filter(({ id, url, title, source, datePublished }) => {
    // A page that all items lead to, such as the front page, tells none from another.
    const isOwn = url && (addresses.size > 1 || items.length < 3) && /[^/]\/[^/]/.test(addressKey(url));
    const keys = [isOwn && storyKey(url), id && id !== url && `id:${source?.name ?? ''} ${id}`].filter(
      (key) => key || false,
    ) as string[];
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
