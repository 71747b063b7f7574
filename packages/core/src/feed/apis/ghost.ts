import type { Feed } from '../feed.js';
import { FILTERS } from './client-filter.js';
import type { LoadFeedOptions } from '../load-feed.js';
import { LARGEST_PAGE, setMissing, slug } from './query.js';
import { readBody } from '../read-body.js';
import { request } from '../fetch-document.js';

/** Ghost pages and filters itself (docs.ghost.org/content-api/parameters). */
export async function load(url: URL, options: LoadFeedOptions): Promise<Feed> {
  const { limit = 0, offset = 0, ...rest } = options;
  const filters = FILTERS.flatMap((filter) =>
    options[filter] ? `${filter === 'author' ? filter : 'tag'}:${slug(options[filter])}` : [],
  );
  // Ghost counts in pages: an offset that is no multiple of their size is read from one larger page.
  const size = Number(url.searchParams.get('limit')) || limit;
  const isPage = offset % size === 0;
  setMissing(url, {
    include: 'authors,tags',
    filter: filters.join('+'),
    limit: isPage ? size : limit && Math.min(limit + offset, LARGEST_PAGE),
    page: isPage && offset ? offset / size + 1 : 0,
  });
  return readBody(await request(url.href, options), { ...rest, limit, offset: isPage ? 0 : offset });
}
