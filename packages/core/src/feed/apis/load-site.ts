import type { Feed } from '../feed.js';
import { feedFailure } from '../feed-failure.js';
import { fetchDocument } from '../fetch-document.js';
import { sniff } from '../sniff.js';
import { asArray, asRecord, asString, type Unchecked } from '../normalize/values.js';
import { parseDocument } from '../parse-document.js';
import { inSlices } from '../steps.js';
import type { FetchedDocument, LoadFeedOptions } from '../types.js';
import { isSameName } from './names.js';
import { requestJson, requestText, type TextDocument } from './request-json.js';
import { rememberSource } from './resolved-sources.js';
import type { SiteAddress } from './site-address.js';
import { findBySlug, isRefusal, planWordPress, type Route, statusOf } from './wordpress.js';

/** Posts of a site, and their address in its API. */
interface Found {
  feed: Feed;
  source: string;
}

/** Maximum number of custom post types that are searched for an article. */
const MAX_TYPES = 5;

/** Post types that are not stories. */
const OWN_TYPES = /^(?:post|page|attachment|nav_menu_item|wp_\w+)$/;

/**
 * Loads an address that may belong to a WordPress site. The API is asked first: other origins may read it, and it says more
 * than a feed. If something else responds, the address itself is read.
 */
export async function loadSite(
  address: string,
  site: SiteAddress,
  options: LoadFeedOptions,
  readPlain: (document: FetchedDocument) => Promise<Feed>,
): Promise<Feed> {
  let failure: unknown;
  for (const route of site.endpoints) {
    const isFirst = route === site.endpoints[0];
    // An API in a folder means that the site is in that folder.
    const place = !isFirst && site.mayBeHome ? { ...site, slug: undefined } : site;
    const found = await askSite(place, route, options).catch((error: unknown) => {
      options.signal?.throwIfAborted();
      // Not while the server is busy, nor after errors that would recur.
      if (!isRefusal(error) && !isUnreachable(error)) throw error;
      failure = tellsMore(error, failure) ? error : failure;
    });
    // The response is the page itself.
    if (found && !('feed' in found)) return readPlain({ ...found, url: withQueryOf(address, found.url) });
    if (found) {
      rememberSource(address, found.source);
      return found.feed;
    }
    if (!isFirst || isUnreachable(failure)) continue;
    try {
      return await readPlain(await fetchDocument(address, options));
    } catch (error) {
      options.signal?.throwIfAborted();
      failure = tellsMore(error, failure) ? error : failure;
    }
  }
  throw failure;
}

/** Returns whether there was no response, or none that other origins may read. */
const isUnreachable = (error: unknown): boolean => (error as Error).name === 'TypeError';

/** Ranks errors: a refusal by the API says more than a page, and a page more than no response. */
const tellsMore = (error: unknown, known: unknown): boolean => !known || rank(error) > rank(known);

const rank = (error: unknown): number => {
  if (isUnreachable(error)) return 0;
  if ((error as Error).message !== 'http') return 2;
  return statusOf(error) === 404 ? 1 : 3;
};

function withQueryOf(address: string, answered: string): string {
  const url = new URL(answered);
  url.search = new URL(address).search;
  return url.href;
}

/** Asks one endpoint what the address means. Returns a document of another kind as it is. */
async function askSite(site: SiteAddress, route: Route, options: LoadFeedOptions): Promise<Found | TextDocument> {
  const { params, terms, slug, mayBeHome } = site;
  const posts = (more: Record<string, string> = {}) => route(site.route, { ...params, ...more });
  const ask = (source: string) => askPosts(source, options);
  if (slug && mayBeHome) {
    const found = await ask(posts());
    if (!('feed' in found) || areBelow(found.feed, site)) return found;
    return findByName(site, route, options);
  }
  if (slug) {
    const found = await ask(posts({ slug }));
    const isMissing = 'feed' in found && !found.feed.items[0] && !options.offset;
    return isMissing ? findByName(site, route, options) : found;
  }
  const found: Record<string, string> = {};
  for (const { endpoint, slug: name } of terms) {
    const term = await findBySlug(name, endpoint, route, options);
    if (!term) throw feedFailure('http', { status: 404 });
    found[endpoint === 'users' ? 'author' : endpoint] = term.id;
  }
  return ask(posts(found));
}

async function askPosts(source: string, options: LoadFeedOptions): Promise<Found | TextDocument> {
  const plan = await planWordPress(source, options);
  if (!plan) return { feed: { title: '', items: [] }, source };
  const { url, warn, ...selection } = plan;
  const document = await requestText(url, options);
  if (sniff(document.body) !== 'json' || !isRestAnswer(document.body)) return document;
  const { order, repair } = options;
  const { feed, failure } = await inSlices(parseDocument(document, { ...selection, order, repair }));
  if (!feed) throw failure;
  if (!feed.items[0] && !options.offset) warn?.();
  return { feed, source };
}

/** Returns whether a text is a response of the API, possibly after PHP messages: posts, an empty list or an error. */
const isRestAnswer = (text: string): boolean =>
  text.includes('"rendered"') || /\[\s*\]\s*$/.test(text) || (/"code"\s*:/.test(text) && /"message"\s*:/.test(text));

/** Returns whether all posts are below the home page of the site or its section. */
const areBelow = ({ items }: Feed, { host, folder }: SiteAddress): boolean =>
  items.every(({ url }) => {
    const item = url ? new URL(url) : undefined;
    return !item || item.host !== host || item.pathname.startsWith(folder);
  });

/** A name in an address, and where to look it up. */
interface Lookup {
  slug: string;
  route: Route;
  options: LoadFeedOptions;
}

/** Finds what a name in an address means if it is not a post; likely meanings first, as each costs a request. */
async function findByName(site: SiteAddress, route: Route, options: LoadFeedOptions): Promise<Found> {
  const lookup = { slug: site.slug!, route, options };
  const found = (await findUsual(site, lookup)) ?? (await findOther(site, lookup));
  if (!found) throw feedFailure('http', { status: 404 });
  return found;
}

/** Looks for a post, a page or a category. */
async function findUsual({ mayBeHome, params }: SiteAddress, lookup: Lookup): Promise<Found | undefined> {
  const { slug, route, options } = lookup;
  const [posts, pages, category] = await Promise.all([
    mayBeHome ? orElse(requestRecords('posts', 'id', lookup), []) : [],
    orElse(requestRecords('pages', 'id,content', lookup), []),
    orElse(findTerm('categories', lookup), undefined),
  ]);
  const [page] = pages;
  const hasText = asString(asRecord(page?.['content'])['rendered']) !== '';
  return firstOf(options, [
    posts[0] && route('posts', { slug }),
    page && hasText && route('pages', { slug }),
    category && route('posts', { ...params, categories: category }),
    // The page that lists the posts is itself empty.
    page && route('posts', params),
  ]);
}

/** Looks for a custom post, a tag, an author, the archive of a custom type, or an id. */
async function findOther(site: SiteAddress, lookup: Lookup): Promise<Found | undefined> {
  const { params } = site;
  const { slug, route, options } = lookup;
  const [tag, author, types] = await Promise.all([
    orElse(findTerm('tags', lookup), undefined),
    orElse(findTerm('users', lookup), undefined),
    orElse(requestTypes(route, options), []),
  ]);
  const archive = types.find((type) => namesType(type, slug));
  return firstOf(options, [
    ...singlesOf(site, types).map((type) => route(type, { slug })),
    tag && route('posts', { ...params, tags: tag }),
    author && route('posts', { ...params, author }),
    archive && route(restBase(archive), params),
    /^\d+$/.test(slug) && route('posts', { include: slug }),
  ]);
}

/** Many sites hide some of their endpoints. */
const orElse = <T>(promise: Promise<T>, otherwise: T): Promise<T> => promise.catch(() => otherwise);

const requestRecords = async (endpoint: string, fields: string, { slug, route, options }: Lookup) =>
  asArray(await requestJson(route(endpoint, { slug, _fields: fields }), options)).map(asRecord);

const findTerm = async (endpoint: string, { slug, route, options }: Lookup) =>
  (await findBySlug(slug, endpoint, route, options))?.id;

/** Returns the first source that has posts. */
async function firstOf(options: LoadFeedOptions, sources: (string | false | undefined)[]): Promise<Found | undefined> {
  for (const source of sources) {
    const found = source ? await askPosts(source, options) : undefined;
    if (found && 'feed' in found && found.feed.items[0]) return found;
  }
  return undefined;
}

/** Requests the custom post types of a site. */
async function requestTypes(route: Route, options: LoadFeedOptions): Promise<Unchecked[]> {
  const types = asRecord(await requestJson(route('types'), options));
  return Object.values(types)
    .map(asRecord)
    .filter(({ slug, rest_base: base }) => base && !OWN_TYPES.test(asString(slug)));
}

const restBase = (type: Unchecked): string => asString(type['rest_base']);

const namesType = ({ slug, name, rest_base: base }: Unchecked, part: string): boolean =>
  [slug, name, base].some((one) => isSameName(asString(one), part));

/** Returns the post types that an address in this folder may have; all of them if the folder says nothing. */
function singlesOf({ parents }: SiteAddress, types: Unchecked[]): string[] {
  const named = types.filter((type) => parents.some((part) => namesType(type, part)));
  return (named[0] ? named : parents[0] ? types : []).slice(0, MAX_TYPES).map(restBase);
}
