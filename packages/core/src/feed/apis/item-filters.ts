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
  const known = filters.map(() => new Set<string>());
  const matches = (item: NewsItem) =>
    filters
      .map(([filter, wanted], index) => {
        const names = namesOf(item, filter);
        for (const name of names) known[index]!.add(name);
        return names.some((name) => isSameName(name, wanted));
      })
      .every(Boolean);
  return {
    matches,
    warn: () => filters.forEach(([filter, wanted], index) => warnNoMatch(filter, wanted, known[index]!)),
  };
}
