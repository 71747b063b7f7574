import type { NewsItem } from '@news-widgets/core/feed';
import { addressKey } from '@news-widgets/core/internal/url';

/** Stories with the same headline within this time are one. */
const DAY_MS = 86_400_000;

/** Each story once: by id, by address, or by headline within a day. */
export function withoutRepeats(items: readonly NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  const titles = new Map<string, number[]>();
  return items.filter((item) => {
    const keys = [item.url && addressKey(item.url), item.id && `id ${item.source?.name ?? ''} ${item.id}`].filter(
      Boolean,
    );
    const title = item.title.trim().toLowerCase();
    const time = timeOf(item);
    const times = titles.get(title) ?? [];
    const isRepeat =
      keys.some((key) => seen.has(key)) || (!!title && times.some((other) => !(Math.abs(other - time) > DAY_MS)));
    keys.forEach((key) => seen.add(key));
    titles.set(title, [...times, time]);
    return !isRepeat;
  });
}

/** Newest first; stories without a date keep their order at the end. */
export const newestFirst = (items: readonly NewsItem[]): NewsItem[] =>
  items.toSorted((a, b) => (timeOf(b) || 0) - (timeOf(a) || 0));

const timeOf = ({ datePublished, dateModified }: NewsItem): number => Date.parse(datePublished ?? dateModified ?? '');

/** Leaves out the stories at these addresses. */
export function withoutAddresses(items: readonly NewsItem[], addresses: readonly string[]): NewsItem[] {
  const keys = new Set(addresses.map(addressKey).filter(Boolean));
  return items.filter(({ url }) => !keys.has(addressKey(url)));
}

/** The stories that have every word of a query in headline, summary, section, tags or byline. */
export function matching(items: readonly NewsItem[], query: string): NewsItem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return items.filter(({ title, summary, section, tags, authors }) => {
    const text = fold([title, summary, section?.name, ...tags, ...authors.map(({ name }) => name)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Without case and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
