import type { LoadFeedOptions } from '../load-feed.js';
import { setMissing, slug } from './query.js';
import { request } from '../fetch-document.js';
import { list, object, string } from '../normalize/values.js';

/** Filters with their parameters and with the endpoints that know their numbers. */
const PARAMETERS = [
  ['category', 'categories', 'categories'],
  ['tag', 'tags', 'tags'],
  ['author', 'author', 'users'],
] as const;

/** The number of a category, tag or author of WordPress, whose posts are filtered by number only. */
async function idOf(posts: URL, endpoint: string, wanted: string, options: LoadFeedOptions): Promise<string> {
  if (/^\d+$/.test(wanted)) return wanted;
  // "?rest_route=/wp/v2/posts" stands for the path where links are not pretty.
  const lookup = new URL(posts.href.replace(/posts\/?(?:[?&].*)?$/, endpoint));
  lookup.searchParams.set('slug', slug(wanted));
  const { bytes } = await request(lookup.href, options);
  return string(object(list(JSON.parse(new TextDecoder().decode(bytes)))[0]).id) || '0';
}

/** Asks for the posts of a category, tag or author only. */
export async function setFilters(url: URL, options: LoadFeedOptions): Promise<void> {
  for (const [filter, parameter, endpoint] of PARAMETERS) {
    const wanted = options[filter];
    if (wanted) setMissing(url, { [parameter]: await idOf(url, endpoint, wanted, options) });
  }
}
