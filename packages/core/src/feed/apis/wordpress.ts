import type { Feed } from '../feed.js';
import type { LoadFeedOptions } from '../load-feed.js';
import { LARGEST_PAGE, setMissing } from './query.js';
import { readBody } from '../read-body.js';
import { request } from '../fetch-document.js';

/** WordPress pages and filters itself (developer.wordpress.org/rest-api/using-the-rest-api/pagination). */
export async function load(url: URL, options: LoadFeedOptions): Promise<Feed> {
  const { limit, offset, ...rest } = options;
  setMissing(url, { _embed: 'author,wp:featuredmedia,wp:term' });
  if (!/\/posts\/\d/.test(url.href)) {
    if (options.category || options.tag || options.author)
      await (await import('./wordpress-filter.js')).setFilters(url, options);
    setMissing(url, {
      per_page: limit && Math.min(limit, LARGEST_PAGE),
      offset: url.searchParams.has('page') ? 0 : offset,
    });
  }
  // An address may ask for more by itself.
  return readBody(await request(url.href, options), { ...rest, ...(limit && { limit }) });
}
