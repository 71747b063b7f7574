import { warnOnce } from '../../page/warn-once.js';
import type { LoadFeedOptions } from '../types.js';

/** Fields that items can be filtered by. */
export const FILTERS = ['category', 'tag', 'author'] as const;
export type Filter = (typeof FILTERS)[number];

/** Maximum number of names in a warning. */
const MAX_NAMES = 20;

/** Converts a name to the form used in addresses. */
export const slug = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Returns whether two names are equal except for case, accents, spaces and punctuation, as names and slugs are. */
export const isSameName = (one: string, other: string): boolean => letters(one) === letters(other);

/** Names such as "C++" and "#" differ only in their signs. */
const letters = (name: string) => plain(name).replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '') || name.trim();

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();

/** Warns that a filter matches nothing, and suggests names. */
export function warnNoMatch(filter: Filter, value: string, names: Iterable<string>): void {
  const sorted = [...new Set(names)].filter(Boolean).sort();
  const rest = sorted.length > MAX_NAMES ? `, and ${sorted.length - MAX_NAMES} more` : '';
  const list = sorted
    .slice(0, MAX_NAMES)
    .map((name) => `"${name}"`)
    .join(', ');
  warnOnce(
    `News Widgets: nothing matches ${filter}="${value}". ` +
      (list ? `The source has: ${list}${rest}.` : `The source names no ${filter} at all.`),
  );
}

/** Returns the filters of a request. */
export const filtersOf = (options: LoadFeedOptions): [filter: Filter, value: string][] =>
  FILTERS.flatMap((filter): [Filter, string][] => {
    const value = options[filter]?.trim();
    return value ? [[filter, value]] : [];
  });
