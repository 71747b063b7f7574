import type { LoadFeedOptions, PlannedRequest } from '../types.js';

/** The largest page that WordPress and Ghost allow. */
export const MAX_PAGE_SIZE = 100;

/** The post fields that widgets use, including those of plugins; they take a third of the bytes of all fields. */
const FIELDS =
  'id,type,link,title,excerpt,content,date,date_gmt,modified,modified_gmt,lang,comment_status,_links,_embedded,' +
  'acf,coauthors,authors,jetpack_featured_media_url,yoast_head_json.og_image,yoast_head_json.author,' +
  'better_featured_image,uagb_featured_image_src,featured_image_urls,featured_image_src,featured_image_url,' +
  'featured_media_src_url,fimg_url,featured_image,thumbnail_url';

/** WordPress routes that do not list posts. */
const OTHER_ROUTES =
  'categories|tags|users|comments|types|taxonomies|statuses|search|settings|media|blocks|themes|plugins|menus';
const WORDPRESS = new RegExp(`/wp/v2/(?:sites/[^/]+/)?(?!(?:${OTHER_ROUTES})\\b)[\\w-]+(?:/(\\d+))?/?$`);
const GHOST = /\/ghost\/api\/(?:[\w.]+\/)?content\/(?:posts|pages)\/?$/;

type Page = Pick<LoadFeedOptions, 'limit' | 'offset'>;

/** Sets parameters that an address does not have yet, so that a webmaster's own ones stay. */
export const setDefaultParams = (url: URL, values: Record<string, string | number | undefined>): void => {
  for (const [name, value] of Object.entries(values))
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, `${value}`);
};

/** Returns the route of the API; without pretty permalinks it is a parameter: "?rest_route=/wp/v2/posts". */
export const routeOf = (url: URL): string => url.searchParams.get('rest_route') ?? url.pathname;

/** Returns whether an address lists posts of any type in the WordPress API, or returns one. */
export const isWordPress = (url: URL): boolean => WORDPRESS.test(routeOf(url));

/** Returns whether an address lists posts or pages in Ghost's Content API, in any version. */
export const isGhost = (url: URL): boolean => GHOST.test(url.pathname);

const numberIn = (url: URL, name: string): number => Number(url.searchParams.get(name)) || 0;

/** Sets WordPress's page parameters (developer.wordpress.org/rest-api/using-the-rest-api/pagination). */
function pageWordPress(url: URL, { limit = MAX_PAGE_SIZE, offset = 0 }: Page): void {
  setDefaultParams(url, { _embed: 'author,wp:featuredmedia,wp:term', _fields: FIELDS });
  if (WORDPRESS.exec(routeOf(url))?.[1]) return;
  // An address with an offset or a page starts there.
  const page = numberIn(url, 'page');
  const start = numberIn(url, 'offset') || Math.max(0, page - 1) * (numberIn(url, 'per_page') || 10);
  setDefaultParams(url, { per_page: Math.min(limit, MAX_PAGE_SIZE) });
  url.searchParams.delete('page');
  if (start + offset) url.searchParams.set('offset', `${start + offset}`);
}

/**
 * Sets Ghost's page parameters (docs.ghost.org/content-api/parameters) and returns the number of items to skip. Ghost counts
 * in pages: if the offset is not a multiple of the page size, a larger page contains all items.
 */
function pageGhost(url: URL, { limit = MAX_PAGE_SIZE, offset = 0 }: Page): number {
  setDefaultParams(url, { include: 'authors,tags' });
  const own = numberIn(url, 'limit');
  const count = Math.min(own || limit, MAX_PAGE_SIZE);
  const start = Math.max(0, numberIn(url, 'page') - 1) * (own || 15) + offset;
  let size = count;
  while (size < MAX_PAGE_SIZE && Math.floor(start / size) < Math.floor((start + count - 1) / size)) size++;
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
  // The server has already skipped to the offset.
  return { url: url.href, limit };
}

/** Returns an address for a route of the WordPress API, which responds at any address of its site. */
export function restRoute(address: string, route: string, params: Record<string, string> = {}): string {
  const url = new URL(address);
  url.hash = '';
  for (const [name, value] of Object.entries({ rest_route: `/wp/v2/${route}`, ...params }))
    url.searchParams.set(name, value);
  return url.href;
}

/** Plans a request for the posts of a site, given its bare address. */
export const planHome = (address: string, page: Page): PlannedRequest | undefined =>
  /^https?:\/\/(?![\w-]+\.wordpress\.com)[^/?#]+\/?$/.test(address)
    ? planPages(restRoute(address, 'posts'), page)
    : undefined;
