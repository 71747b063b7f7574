import type { Feed } from '../model/feed.js';
import { FILTERS, slug } from './filter.js';
import type { LoadFeedOptions } from './load-feed.js';
import { LARGEST_PAGE, setMissing } from './query.js';
import { readBody } from './read-body.js';
import { request } from './request.js';

/** Ghost pages and filters itself (docs.ghost.org/content-api/parameters). */
export async function load(url: URL, options: LoadFeedOptions): Promise<Feed> {
  const { limit = 0, offset = 0, ...rest } = options;
  const filters = FILTERS.flatMap((filter) =>
    options[filter] ? `${filter === 'author' ? filter : 'tag'}:${slug(options[filter])}` : [],
  );
  // Ghost counts in pages: an offset that is no multiple of the limit is read from one larger page.
  const isPage = offset % limit === 0;
  setMissing(url, {
    include: 'authors,tags',
    filter: filters.join('+'),
    limit: isPage ? limit : limit && Math.min(limit + offset, LARGEST_PAGE),
    page: isPage && offset ? offset / limit + 1 : 0,
  });
  const range = isPage ? {} : { offset, limit };
  return readBody(await request(url.href, options), { ...rest, ...range });
}
