import { fetchDocument } from '../fetch-document.js';
import { asArray, asRecord, asString } from '../normalize/values.js';
import type { LoadFeedOptions } from '../types.js';
import { FILTERS, type PlannedRequest } from './planned-request.js';
import { planPages, setDefaultParams, slug } from './query-url.js';

/** The query parameter of each filter, and the endpoint that knows the numbers of its names. */
const PARAMETERS = {
  category: ['categories', 'categories'],
  tag: ['tags', 'tags'],
  author: ['author', 'users'],
} as const;

/** WordPress pages and filters by itself. */
export async function planWordPress(url: URL, options: LoadFeedOptions): Promise<PlannedRequest> {
  for (const filter of FILTERS) {
    const wanted = options[filter];
    const [parameter, endpoint] = PARAMETERS[filter];
    const isOnePost = /\/posts\/\d/.test(url.href);
    if (wanted && !isOnePost) setDefaultParams(url, { [parameter]: await numberOf(wanted, endpoint, url, options) });
  }
  return planPages(url.href, options);
}

/** WordPress filters posts by the numbers of categories, tags and authors only. */
async function numberOf(wanted: string, endpoint: string, posts: URL, options: LoadFeedOptions): Promise<string> {
  if (/^\d+$/.test(wanted)) return wanted;
  // Without pretty permalinks the path is a parameter: "?rest_route=/wp/v2/posts".
  const lookup = new URL(posts.href.replace(/posts\/?(?:[?&].*)?$/, endpoint));
  lookup.searchParams.set('slug', slug(wanted));
  const { body } = await fetchDocument(lookup.href, options);
  const found: unknown = JSON.parse(new TextDecoder().decode(body as ArrayBuffer));
  return asString(asRecord(asArray(found)[0])['id']) || '0';
}
