import type { Feed } from '../model/feed.js';
import type { LoadFeedOptions } from './load-feed.js';
import { LARGEST_PAGE, setMissing } from './query.js';
import { readBody } from './read-body.js';
import { request } from './request.js';
import { list, object, string } from './values.js';

/** Filters with their parameters and with the endpoints that know their numbers. */
const FILTERS = [
  ['category', 'categories', 'categories'],
  ['tag', 'tags', 'tags'],
  ['author', 'author', 'users'],
] as const;

/** The number of a category, tag or author of WordPress, whose posts are filtered by number only. */
async function idOf(posts: URL, endpoint: string, wanted: string, options: LoadFeedOptions): Promise<string> {
  if (/^\d+$/.test(wanted)) return wanted;
  // "?rest_route=/wp/v2/posts" stands for the path where links are not pretty.
  const lookup = new URL(posts.href.replace(/posts\/?(?:[?&].*)?$/, endpoint));
  lookup.searchParams.set('slug', wanted.trim().toLowerCase().replace(/\s+/g, '-'));
  const { bytes } = await request(lookup.href, options);
  return string(object(list(JSON.parse(new TextDecoder().decode(bytes)))[0]).id) || '0';
}

/** WordPress pages and filters itself (developer.wordpress.org/rest-api/using-the-rest-api/pagination). */
export async function load(url: URL, options: LoadFeedOptions): Promise<Feed> {
  const { limit, offset, ...rest } = options;
  setMissing(url, { _embed: 'author,wp:featuredmedia,wp:term' });
  if (!/\/posts\/\d/.test(url.href)) {
    for (const [filter, parameter, endpoint] of FILTERS) {
      const wanted = options[filter];
      if (wanted) setMissing(url, { [parameter]: await idOf(url, endpoint, wanted, options) });
    }
    const hasPaging = url.searchParams.has('page');
    setMissing(url, { per_page: limit && Math.min(limit, LARGEST_PAGE), offset: hasPaging ? 0 : offset });
  }
  return readBody(await request(url.href, options), rest);
}
