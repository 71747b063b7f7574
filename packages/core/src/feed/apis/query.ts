import type { Feed } from '../feed.js';
import type { LoadFeedOptions } from '../load-feed.js';

/** The largest page that WordPress and Ghost give. */
export const LARGEST_PAGE = 100;

/** The form of a name in addresses. */
export const slug = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

/** Sets what an address does not say yet: what a webmaster wrote there stays. */
export const setMissing = (url: URL, values: Record<string, string | number | undefined>): void => {
  for (const [name, value] of Object.entries(values))
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, `${value}`);
};

/** Loads with paging and filters: WordPress and Ghost do both themselves. */
export async function loadQuery(address: string, options: LoadFeedOptions): Promise<Feed> {
  const url = new URL(address);
  const route = url.searchParams.get('rest_route') ?? url.pathname;
  const { load } = await (/wp\/v2\/posts\b/.test(route)
    ? import('./wordpress.js')
    : /ghost\/api\/content\/posts\/?$/.test(route)
      ? import('./ghost.js')
      : import('./client-filter.js'));
  return load(url, options);
}
