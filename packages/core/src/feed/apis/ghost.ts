import type { LoadFeedOptions } from '../types.js';
import { FILTERS, type PlannedRequest } from './planned-request.js';
import { pageGhost, setDefaultParams, slug } from './query-url.js';

/** Ghost pages and filters by itself. */
export function planGhost(url: URL, options: LoadFeedOptions): PlannedRequest {
  const filters = FILTERS.flatMap((filter) =>
    options[filter] ? `${filter === 'author' ? filter : 'tag'}:${slug(options[filter])}` : [],
  );
  setDefaultParams(url, { filter: filters.join('+') });
  const offset = pageGhost(url, options);
  return { url: url.href, limit: options.limit, offset };
}
