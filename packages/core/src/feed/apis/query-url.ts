import type { LoadFeedOptions } from '../types.js';

/** The largest page that WordPress and Ghost give. */
const MAX_PAGE_SIZE = 100;

/** The form of a name in addresses. */
export const slug = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

/** Sets parameters that an address does not have yet: what a webmaster wrote there stays. */
export const setDefaultParams = (url: URL, values: Record<string, string | number | undefined>): void => {
  for (const [name, value] of Object.entries(values))
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, `${value}`);
};

const routeOf = (url: URL): string => url.searchParams.get('rest_route') ?? url.pathname;

export const isWordPress = (url: URL): boolean => /wp\/v2\/posts\b/.test(routeOf(url));
export const isGhost = (url: URL): boolean => /ghost\/api\/content\/posts\/?$/.test(routeOf(url));

/** Asks WordPress for as many posts as are wanted (developer.wordpress.org/rest-api/using-the-rest-api/pagination). */
export function pageWordPress(url: URL, { limit, offset }: Pick<LoadFeedOptions, 'limit' | 'offset'>): void {
  setDefaultParams(url, { _embed: 'author,wp:featuredmedia,wp:term' });
  if (/\/posts\/\d/.test(url.href)) return;
  const isPage = url.searchParams.has('page');
  setDefaultParams(url, { per_page: limit && Math.min(limit, MAX_PAGE_SIZE), offset: isPage ? 0 : offset });
}

/**
 * Asks Ghost for as many posts as are wanted (docs.ghost.org/content-api/parameters) and returns how many to skip. Ghost
 * counts in pages: an offset that is no multiple of their size is read from one larger page.
 */
export function pageGhost(url: URL, { limit = 0, offset = 0 }: Pick<LoadFeedOptions, 'limit' | 'offset'>): number {
  const size = Number(url.searchParams.get('limit')) || limit;
  const isPage = offset % size === 0;
  setDefaultParams(url, {
    include: 'authors,tags',
    limit: isPage ? size : limit && Math.min(limit + offset, MAX_PAGE_SIZE),
    page: isPage && offset ? offset / size + 1 : 0,
  });
  return isPage ? 0 : offset;
}

/** The address that is requested for a source without filters, where it can be told from the source's own. */
export function queryUrl(address: string, limit: number): string {
  const url = new URL(address);
  if (isWordPress(url)) pageWordPress(url, { limit });
  else if (isGhost(url)) pageGhost(url, { limit });
  return url.href;
}
