import type { NewsItem } from '../news-item.js';
import type { Selection } from '../types.js';
import { type Filter, isSameName, warnNoMatch } from './names.js';

/** Items are filtered by what they say of themselves; only WordPress tells categories from tags. */
const namesOf = ({ section, tags, authors }: NewsItem, filter: Filter): string[] =>
  filter === 'author' ? authors.map(({ name }) => name) : [section?.name ?? '', ...tags];

/** Selects items here, for sources that cannot; `warn` says what they could be filtered by. */
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
