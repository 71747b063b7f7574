import { routeOf } from './query-url.js';

/** Terms in the API, with the parameter that filters posts by them. */
const PARAMETERS: Record<string, string> = { categories: 'categories', tags: 'tags', users: 'author' };

const TERM = /(\/wp\/v2\/(?:sites\/[^/]+\/)?)(categories|tags|users)\/(\d+)\/?$/;

/** Converts another address of the WordPress API to one that lists posts: of the whole API, a category, a tag or an author. */
export function wordPressAddress(address: string): string | undefined {
  const url = new URL(address);
  const path = routeOf(url);
  const isParameter = url.searchParams.has('rest_route');
  const api = isParameter ? /^()(?:\/wp\/v2)?\/?$/ : /^(.*\/wp-json|.*(?=\/wp\/v2))(?:\/wp\/v2)?\/?$/;
  const [, start, kind, id] = TERM.exec(path) ?? [];
  const root = api.exec(path)?.[1];
  if (!kind && root === undefined) return undefined;
  const route = kind ? path.replace(TERM, '$1posts') : `${root}/wp/v2/posts`;
  if (isParameter) url.searchParams.set('rest_route', route);
  else url.pathname = route;
  if (start && kind) url.searchParams.set(PARAMETERS[kind]!, id!);
  return url.href;
}
