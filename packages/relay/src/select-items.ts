import type { NewsItem } from '@news-widgets/core/feed';
import { addressKey } from '@news-widgets/core/internal/url';

/** Leaves out the stories at these addresses. */
export function withoutAddresses(items: readonly NewsItem[], addresses: readonly string[]): NewsItem[] {
  const keys = new Set(addresses.map(addressKey).filter(Boolean));
  return items.filter(({ url }) => !keys.has(addressKey(url)));
}

/** Returns the stories with every word of a query in headline, summary, section, tags or byline. */
export function matching(items: readonly NewsItem[], query: string): NewsItem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return items.filter(({ title, summary, section, tags, authors }) => {
    const text = fold([title, summary, section?.name, ...tags, ...authors.map(({ name }) => name)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Removes case and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
