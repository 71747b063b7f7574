import type { LoadFeedOptions } from '../types.js';
import { FILTERS, type PlannedRequest } from './planned-request.js';
import { planPages, setDefaultParams, slug } from './query-url.js';

/** Ghost pages and filters by itself. */
export function planGhost(url: URL, options: LoadFeedOptions): PlannedRequest {
  const filters = FILTERS.flatMap((filter) =>
    options[filter] ? `${filter === 'author' ? filter : 'tag'}:${slug(options[filter])}` : [],
  );
  setDefaultParams(url, { filter: filters.join('+') });
  return planPages(url.href, options);
}
