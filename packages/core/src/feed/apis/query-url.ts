import type { LoadFeedOptions, PlannedRequest } from '../types.js';

/** The largest page that WordPress and Ghost give. */
export const MAX_PAGE_SIZE = 100;

/** The fields that widgets show of a post, also those of plugins; without others, a third of the bytes is left. */
const FIELDS =
  'id,type,link,title,excerpt,content,date,date_gmt,modified,modified_gmt,lang,comment_status,_links,_embedded,' +
  'acf,coauthors,authors,jetpack_featured_media_url,yoast_head_json.og_image,yoast_head_json.author,' +
  'better_featured_image,uagb_featured_image_src,featured_image_urls,featured_image_src,featured_image_url,' +
  'featured_media_src_url,fimg_url,featured_image,thumbnail_url';

/** Routes of WordPress that list no posts. */
const OTHER_ROUTES =
  'categories|tags|users|comments|types|taxonomies|statuses|search|settings|media|blocks|themes|plugins|menus';
const WORDPRESS = new RegExp(`/wp/v2/(?:sites/[^/]+/)?(?!(?:${OTHER_ROUTES})\\b)[\\w-]+(?:/(\\d+))?/?$`);
const GHOST = /\/ghost\/api\/(?:[\w.]+\/)?content\/(?:posts|pages)\/?$/;

type Page = Pick<LoadFeedOptions, 'limit' | 'offset'>;

/** Sets parameters that an address does not have yet: what a webmaster wrote there stays. */
export const setDefaultParams = (url: URL, values: Record<string, string | number | undefined>): void => {
  for (const [name, value] of Object.entries(values))
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, `${value}`);
};

/** Without pretty permalinks the path of the API is a parameter: "?rest_route=/wp/v2/posts". */
export const routeOf = (url: URL): string => url.searchParams.get('rest_route') ?? url.pathname;

/** Posts of any type in the API of WordPress, as a list or one. */
export const isWordPress = (url: URL): boolean => WORDPRESS.test(routeOf(url));

/** A list of posts or pages in the Content API of Ghost, whatever its version. */
export const isGhost = (url: URL): boolean => GHOST.test(url.pathname);

const numberIn = (url: URL, name: string): number => Number(url.searchParams.get(name)) || 0;

/** Asks WordPress for as many posts as are wanted (developer.wordpress.org/rest-api/using-the-rest-api/pagination). */
function pageWordPress(url: URL, { limit = MAX_PAGE_SIZE, offset = 0 }: Page): void {
  setDefaultParams(url, { _embed: 'author,wp:featuredmedia,wp:term', _fields: FIELDS });
  if (WORDPRESS.exec(routeOf(url))?.[1]) return;
  // An address with an offset or a page begins there.
  const page = numberIn(url, 'page');
  const start = numberIn(url, 'offset') || Math.max(0, page - 1) * (numberIn(url, 'per_page') || 10);
  setDefaultParams(url, { per_page: Math.min(limit, MAX_PAGE_SIZE) });
  url.searchParams.delete('page');
  if (start + offset) url.searchParams.set('offset', `${start + offset}`);
}

/**
 * Asks Ghost for as many posts as are wanted (docs.ghost.org/content-api/parameters) and returns how many to skip. Ghost
 * counts in pages: where an offset is no multiple of their size, another size is chosen that has all in one page.
 */
function pageGhost(url: URL, { limit = MAX_PAGE_SIZE, offset = 0 }: Page): number {
  setDefaultParams(url, { include: 'authors,tags' });
  const own = numberIn(url, 'limit');
  const wanted = Math.min(own || limit, MAX_PAGE_SIZE);
  const start = Math.max(0, numberIn(url, 'page') - 1) * (own || 15) + offset;
  let size = wanted;
  while (size < MAX_PAGE_SIZE && Math.floor(start / size) < Math.floor((start + wanted - 1) / size)) size++;
  const page = Math.floor(start / size);
  url.searchParams.set('limit', `${size}`);
  if (page) url.searchParams.set('page', `${page + 1}`);
  else url.searchParams.delete('page');
  return start - page * size;
}

/** Plans a request to the API of WordPress or Ghost, which page on the server. */
export function planPages(address: string, page: Page): PlannedRequest | undefined {
  const url = new URL(address);
  const { limit } = page;
  if (isGhost(url)) {
    const offset = pageGhost(url, page);
    return { url: url.href, limit, offset };
  }
  if (!isWordPress(url)) return undefined;
  pageWordPress(url, page);
  // The server has skipped to the offset.
  return { url: url.href, limit };
}

/** WordPress answers for its API at any of its addresses, wherever it is installed and whatever the API is called. */
export function restRoute(address: string, route: string, params: Record<string, string> = {}): string {
  const url = new URL(address);
  url.hash = '';
  for (const [name, value] of Object.entries({ rest_route: `/wp/v2/${route}`, ...params }))
    url.searchParams.set(name, value);
  return url.href;
}

/** Plans the request for a site's bare address: its posts. */
export const planHome = (address: string, page: Page): PlannedRequest | undefined =>
  /^https?:\/\/(?![\w-]+\.wordpress\.com)[^/?#]+\/?$/.test(address)
    ? planPages(restRoute(address, 'posts'), page)
    : undefined;
