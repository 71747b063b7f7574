import type { LoadFeedOptions } from '../types.js';
import { FILTERS, MAX_PAGE_SIZE, type PlannedRequest } from './planned-request.js';
import { setDefaultParams, slug } from './query-url.js';

/** Ghost pages and filters by itself (docs.ghost.org/content-api/parameters). */
export function planGhost(url: URL, options: LoadFeedOptions): PlannedRequest {
  const { limit = 0, offset = 0 } = options;
  const filters = FILTERS.flatMap((filter) =>
    options[filter] ? `${filter === 'author' ? filter : 'tag'}:${slug(options[filter])}` : [],
  );
  // Ghost counts in pages: an offset that is no multiple of their size is read from one larger page.
  const size = Number(url.searchParams.get('limit')) || limit;
  const isPage = offset % size === 0;
  setDefaultParams(url, {
    include: 'authors,tags',
    filter: filters.join('+'),
    limit: isPage ? size : limit && Math.min(limit + offset, MAX_PAGE_SIZE),
    page: isPage && offset ? offset / size + 1 : 0,
  });
  return { url: url.href, limit, offset: isPage ? 0 : offset };
}
