import type { NewsItem } from '../news-item.js';
import type { Selection } from '../types.js';
import { type Filter, isSameName, warnNoMatch } from './names.js';

/** Returns the names that an item can be filtered by; only WordPress separates categories from tags. */
const namesOf = ({ section, tags, authors }: NewsItem, filter: Filter): string[] =>
  filter === 'author' ? authors.map(({ name }) => name) : [section?.name ?? '', ...tags];

/** Filters items for sources that cannot; `warn` suggests existing names. */
export function filterItems(filters: [Filter, string][]): {
  matches: NonNullable<Selection['matches']>;
  warn(): void;
} {
  const namesSeen = filters.map(() => new Set<string>());
  const matches = (item: NewsItem) =>
    filters
      .map(([filter, value], index) => {
        const names = namesOf(item, filter);
        for (const name of names) namesSeen[index]!.add(name);
        return names.some((name) => isSameName(name, value));
      })
      .every(Boolean);
  return {
    matches,
    warn: () => filters.forEach(([filter, value], index) => warnNoMatch(filter, value, namesSeen[index]!)),
  };
}
