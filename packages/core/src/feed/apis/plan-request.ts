import type { NewsItem } from '../news-item.js';
import type { LoadFeedOptions } from '../types.js';
import { planGhost } from './ghost.js';
import { FILTERS, type PlannedRequest } from './planned-request.js';
import { isGhost, isWordPress, slug } from './query-url.js';
import { planWordPress } from './wordpress.js';

/** WordPress and Ghost page and filter by themselves; items of other sources are filtered here. */
export async function planRequest(address: string, options: LoadFeedOptions): Promise<PlannedRequest> {
  const url = new URL(address);
  if (isWordPress(url)) return planWordPress(url, options);
  if (isGhost(url)) return planGhost(url, options);
  const { limit, offset } = options;
  const filters = FILTERS.filter((filter) => options[filter]);
  const matches = (item: NewsItem) => filters.every((filter) => hasName(item, filter, options[filter]!));
  return { url: address, limit, offset, ...(filters[0] && { matches }) };
}

function hasName({ section, tags, authors }: NewsItem, filter: (typeof FILTERS)[number], wanted: string): boolean {
  const names = filter === 'author' ? authors.map(({ name }) => name) : [section?.name ?? '', ...tags];
  return names.some((name) => slug(name) === slug(wanted));
}
