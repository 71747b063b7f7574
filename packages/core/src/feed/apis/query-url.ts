import type { LoadFeedOptions } from '../types.js';
import type { PlannedRequest } from './planned-request.js';

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
function pageWordPress(url: URL, { limit, offset }: Pick<LoadFeedOptions, 'limit' | 'offset'>): void {
  setDefaultParams(url, { _embed: 'author,wp:featuredmedia,wp:term' });
  if (/\/posts\/\d/.test(url.href)) return;
  const isPage = url.searchParams.has('page');
  setDefaultParams(url, { per_page: limit && Math.min(limit, MAX_PAGE_SIZE), offset: isPage ? 0 : offset });
}

/**
 * Asks Ghost for as many posts as are wanted (docs.ghost.org/content-api/parameters) and returns how many to skip. Ghost
 * counts in pages: an offset that is no multiple of their size is read from one larger page.
 */
function pageGhost(url: URL, { limit = 0, offset = 0 }: Pick<LoadFeedOptions, 'limit' | 'offset'>): number {
  const size = Number(url.searchParams.get('limit')) || limit;
  const isPage = offset % size === 0;
  setDefaultParams(url, {
    include: 'authors,tags',
    limit: isPage ? size : limit && Math.min(limit + offset, MAX_PAGE_SIZE),
    page: isPage && offset ? offset / size + 1 : 0,
  });
  return isPage ? 0 : offset;
}

/** What to request for a source without filters: WordPress and Ghost page by themselves. */
export function planPages(address: string, options: Pick<LoadFeedOptions, 'limit' | 'offset'>): PlannedRequest {
  const url = new URL(address);
  const { limit } = options;
  if (isGhost(url)) {
    const offset = pageGhost(url, options);
    return { url: url.href, limit, offset };
  }
  if (!isWordPress(url)) return { url: address, limit, offset: options.offset };
  pageWordPress(url, options);
  // The server has skipped to the offset.
  return { url: url.href, limit };
}
