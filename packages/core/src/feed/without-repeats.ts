import { addressKey, storyKey } from '../url/address-key.js';
import type { NewsItem } from './news-item.js';

/** Stories with the same headline within this time are the same; a daily column has the same headline every day. */
const DAY_MS = 86_400_000;

/** Returns each story once: by its address with the fragment, by its id in its source, or by its headline within a day. */
export function withoutRepeats(items: readonly NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  const times = new Map<string, number[]>();
  // A value that all items share, such as the address of the home page, does not identify them.
  const differ = (all: string[]) => items.length < 3 || new Set(all).size > 1;
  const urlsDiffer = differ(items.map(({ url }) => url));
  const idsDiffer = differ(items.map(({ id }) => id));
  return items.filter(({ id, url, title, source, datePublished }) => {
    const isOwn = url && urlsDiffer && /[^/]\/[^/]/.test(addressKey(url));
    const keys = [isOwn && storyKey(url), idsDiffer && id && id !== url && `id:${source?.name ?? ''} ${id}`].filter(
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
