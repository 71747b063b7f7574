import { type FailedResponse, feedFailure } from '../feed-failure.js';
import { asRecord, asString } from '../normalize/values.js';
import { plainText } from '../text/plain-text.js';
import type { LoadFeedOptions, PlannedRequest } from '../types.js';
import { type Filter, filtersOf, isSameName, slug, warnNoMatch } from './names.js';
import { filterItems } from './item-filters.js';
import { MAX_PAGE_SIZE, planPages, routeOf } from './query-url.js';
import { requestJson } from './request-json.js';
import { readSiteAddress } from './site-address.js';

/** Builds the address of an endpoint of one site. */
export type Route = (route: string, params?: Record<string, string>) => string;

/** The query parameter of each filter, and the endpoint that resolves its names. */
const PARAMETERS = {
  category: ['categories', 'categories'],
  tag: ['tags', 'tags'],
  author: ['author', 'users'],
} as const;

interface Term {
  id: string;
  name: string;
  slug: string;
}

/** Returns the endpoints next to this one. */
export function routesBeside(posts: URL): Route {
  return (route, params = {}) => {
    const url = new URL(posts);
    const isParameter = url.searchParams.has('rest_route');
    url.search = '';
    const path = routeOf(posts).replace(/(\/wp\/v2\/(?:sites\/[^/]+\/)?).*$/, (_, start: string) => start + route);
    if (isParameter) url.searchParams.set('rest_route', path);
    else url.pathname = path;
    // Multilingual sites have a name in each language.
    const lang = posts.searchParams.get('lang');
    for (const [name, value] of Object.entries({ ...(lang && { lang }), ...params })) url.searchParams.set(name, value);
    return url.href;
  };
}

/** A request with filters that may match nothing. */
export interface FilteredRequest extends PlannedRequest {
  /** Warns that nothing matches. */
  warn?(): void;
}

/** Plans a request to WordPress, which pages and filters on the server. Returns undefined if a filter matches nothing. */
export async function planWordPress(address: string, options: LoadFeedOptions): Promise<FilteredRequest | undefined> {
  const url = new URL(address);
  const route = routesBeside(url);
  const refused: [Filter, string][] = [];
  const isOnePost = /\/\d+\/?$/.test(routeOf(url));
  const filters = isOnePost
    ? []
    : filtersOf(options).filter(([filter]) => !url.searchParams.has(PARAMETERS[filter][0]));
  const found = await Promise.all(
    filters.map(async ([filter, termName]) => {
      try {
        return await findTerm(termName, filter, route, options);
      } catch (error) {
        // Many sites hide their users, and some are not WordPress: the posts must be enough.
        if (!isRefusal(error)) throw error;
        refused.push([filter, termName]);
        return '';
      }
    }),
  );
  if (found.includes(undefined)) return undefined;
  filters.forEach(([filter], index) => found[index] && url.searchParams.set(PARAMETERS[filter][0], found[index]));
  if (options.item && !isOnePost) setItem(url, options.item);
  const { limit, offset } = options;
  if (!refused[0]) return planPages(url.href, { limit, offset });
  const { matches, warn } = filterItems(refused);
  return { ...planPages(url.href, { limit: MAX_PAGE_SIZE })!, limit, offset, matches, warn };
}

export const isRefusal = (error: unknown): boolean =>
  (error as Error).message === 'http' && ![429, 503].includes(statusOf(error) ?? 0);

export const statusOf = (error: unknown): number | undefined => (error as { cause?: FailedResponse }).cause?.status;

/** Requests one post by its id or its address. */
function setItem(url: URL, item: string): void {
  const id = item.replace(/^id:\s*/, '');
  const { slug: name, params } = /^https?:/.test(id) ? (readSiteAddress(id) ?? {}) : { slug: id };
  const number = /^\d+$/.test(id) ? id : params?.['include'];
  if (number) url.searchParams.set('include', number);
  else if (name) url.searchParams.set('slug', name);
}

/** Finds the number of a category, tag or author by name, slug or id; returns undefined, with a warning, if there is none. */
async function findTerm(termName: string, filter: Filter, route: Route, options: LoadFeedOptions) {
  const id = /^id:\s*(\d+)$/.exec(termName)?.[1];
  if (id) return id;
  const [, endpoint] = PARAMETERS[filter];
  const ask = (params: Record<string, string>) => requestTerms(route, endpoint, params, options);
  const isSame = (term: Term) => isSameName(term.name, termName) || isSameName(term.slug, termName);
  const [named, numbered] = await Promise.all([
    findBySlug(termName, endpoint, route, options),
    // A name may also be a number, such as a year.
    /^\d+$/.test(termName) ? ask({ include: termName }).catch(() => []) : [],
  ]);
  if (named ?? numbered[0]) return (named ?? numbered[0])!.id;
  // Searches by letters, since names are stored with "&amp;".
  const word = termName.split(/[^\p{L}\p{M}\p{N}]+/u).sort((a, b) => b.length - a.length)[0]!;
  const searched = word ? await ask({ search: word }) : [];
  const candidates = searched.find(isSame)
    ? searched
    : await ask(endpoint === 'users' ? {} : { orderby: 'count', order: 'desc' });
  const term = candidates.find(({ name }) => name === termName) ?? candidates.find(isSame);
  if (!term)
    warnNoMatch(
      filter,
      termName,
      candidates.map(({ name }) => name),
    );
  return term?.id;
}

/** Finds a category, tag or author by its slug. WordPress makes slugs by its own rules, so it is given the name. */
export async function findBySlug(
  termName: string,
  endpoint: string,
  route: Route,
  options: LoadFeedOptions,
): Promise<Term | undefined> {
  const params = { 'slug[]': endpoint === 'users' ? slug(termName) : termName };
  const terms = await requestTerms(route, endpoint, params, options);
  const same = terms.find((term) => isSameName(term.slug, termName) || isSameName(term.name, termName));
  return same ?? (terms.length === 1 ? terms[0] : undefined);
}

async function requestTerms(
  route: Route,
  endpoint: string,
  params: Record<string, string>,
  options: LoadFeedOptions,
): Promise<Term[]> {
  const url = route(endpoint, { ...params, _fields: 'id,name,slug', per_page: `${MAX_PAGE_SIZE}` });
  const answer = await requestJson(url, options);
  // The server ignored the query and returned a feed or a page.
  if (!Array.isArray(answer)) throw feedFailure('http', { status: 404 });
  return (answer as unknown[])
    .map(asRecord)
    .map(({ id, name, slug: of }) => ({
      id: asString(id),
      name: plainText(asString(name)),
      slug: decodeSlug(asString(of)),
    }))
    .filter(({ id }) => id);
}

/** Decodes a slug: WordPress does not encode letters beyond ASCII. */
function decodeSlug(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
