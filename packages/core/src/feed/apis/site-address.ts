import { restRoute } from './query-url.js';

/** The name of a category, tag or author in an address, and the endpoint that resolves it. */
export interface TermName {
  endpoint: string;
  slug: string;
}

/** The parsed address of a WordPress site. */
export interface SiteAddress {
  /** Addresses of the API to try, best first. */
  endpoints: ((route: string, params?: Record<string, string>) => string)[];
  /** The endpoint of the posts. */
  route: string;
  /** Equivalent API parameters. */
  params: Record<string, string>;
  /** Terms that the API knows only by number. */
  terms: TermName[];
  /** The last part of the path, if only the site knows whether it is an article, a page or a category. */
  slug?: string | undefined;
  /** Parts of the path before `slug`. */
  parents: string[];
  host: string;
  /** The folder that the site seems to be in, with slashes. */
  folder: string;
  /** `slug` may also be the folder of a site, and this its home page. */
  mayBeHome: boolean;
}

/** Path segments that announce the kind of the next one. */
const TERM_PATHS: Record<string, string> = { category: 'categories', tag: 'tags', author: 'users' };

const FEEDS = /^(?:feed|rss2?|atom|rdf)$/;
const OWN_PARAMETERS =
  /^(?:p|page_id|cat|category_name|tag|author|author_name|feed|s|m|year|monthnum|day|paged|name|pagename|post_type)$/;
const POSTS_PER_PAGE = 10;

/** Addresses that return other kinds of data and are not asked for posts. */
const OTHER_APIS =
  /\/(?:api|graphql|json|rest|wp-json|ghost|xmlrpc)(?:\/|$)|\/comments\/feed|\/feed\/(?!rss2?|atom|rdf)\w/;

/** Parses an address as WordPress does; returns undefined if it is hardly one of WordPress. */
export function readSiteAddress(address: string): SiteAddress | undefined {
  const url = new URL(address);
  const { host, searchParams: query } = url;
  if (!FEEDS.test(query.get('feed') ?? 'rss2') || OTHER_APIS.test(url.pathname)) return undefined;

  const { parts, isFeed, pageNumber } = withoutSuffixes(url);
  const site: SiteAddress = {
    ...{ endpoints: [], route: 'posts', params: {}, terms: [], parents: [] },
    ...{ host, folder: '/', mayBeHome: false },
  };
  site.folder += readPath(parts.map(decode), site)
    .map((part) => `${encodeURIComponent(part)}/`)
    .join('');
  // Nobody means the feed of a page's comments.
  if (isFeed && site.mayBeHome) site.slug = undefined;
  readQuery(query, site);
  if (pageNumber > 1) site.params['offset'] = `${(pageNumber - 1) * POSTS_PER_PAGE}`;

  for (const name of [...query.keys()]) if (OWN_PARAMETERS.test(name)) query.delete(name);
  url.hash = '';
  site.endpoints = endpointsOf(url, site.folder);
  return site;
}

/** Returns the path segments without those of feeds, list pages and other forms of the same content. */
function withoutSuffixes({ pathname, searchParams: query }: URL): {
  parts: string[];
  isFeed: boolean;
  pageNumber: number;
} {
  const parts = pathname.split('/').filter((part) => part && part !== 'index.php');
  const last = () => parts.at(-1) ?? '';
  if (/^wp-(?:rss2?|atom|rdf|feed)\.php$/.test(last())) parts.pop();
  const isFeed = FEEDS.test(last()) || query.has('feed');
  while (FEEDS.test(last()) || /^(?:embed|amp)$/.test(last())) parts.pop();
  const pageNumber = parts.at(-2) === 'page' ? Number(last()) : 0;
  if (pageNumber) parts.splice(-2);
  return { parts, isFeed, pageNumber: pageNumber || Number(query.get('paged')) || 1 };
}

/** Returns the addresses where the API of a site may respond, best first. */
function endpointsOf(url: URL, folder: string): SiteAddress['endpoints'] {
  // Sites on WordPress.com respond only at the address of its API.
  if (/\.wordpress\.com$/.test(url.hostname)) {
    const api = `https://public-api.wordpress.com/wp/v2/sites/${url.hostname}/`;
    return [(route, params) => `${api}${route}?${new URLSearchParams(params).toString()}`];
  }
  return [
    (route, params) => restRoute(url.href, route, params),
    (route, params = {}) => {
      const endpoint = new URL(`${folder}wp-json/wp/v2/${route}`, url);
      for (const [name, value] of Object.entries(params)) endpoint.searchParams.set(name, value);
      return endpoint.href;
    },
  ];
}

/** Parses the path and returns the folder that the site seems to be in. */
function readPath(parts: string[], site: SiteAddress): string[] {
  const term = parts.findIndex((part, index) => TERM_PATHS[part] && index < parts.length - 1);
  if (term >= 0) {
    site.terms.push({ endpoint: TERM_PATHS[parts[term]!]!, slug: parts.at(-1)! });
    return parts.slice(0, term);
  }
  const search = parts.indexOf('search');
  if (search >= 0 && search === parts.length - 2) {
    site.params['search'] = parts.at(-1)!;
    return parts.slice(0, search);
  }
  const year = parts.findIndex((part) => /^(?:19|20)\d\d$/.test(part));
  const dated = year < 0 ? [] : parts.slice(year);
  if (dated[0] && dated.length < 4 && dated.every((part) => /^\d{1,4}$/.test(part))) {
    Object.assign(site.params, period(dated));
    return parts.slice(0, year);
  }
  if (parts.length === 0) return parts;
  if (parts.at(-2) === 'archives' && /^\d+$/.test(parts.at(-1)!)) {
    site.params['include'] = parts.at(-1)!;
    return parts.slice(0, -2);
  }
  site.slug = parts.at(-1)!.replace(/\.html?$/, '');
  site.parents = parts.slice(0, -1);
  // Slugs of articles have several words.
  site.mayBeHome = year < 0 && !/[-_.].*[-_.]|\.html?$/.test(parts.at(-1)!);
  if (year >= 0) return parts.slice(0, year);
  return site.mayBeHome ? parts : parts.slice(0, -1);
}

function readQuery(query: URLSearchParams, site: SiteAddress): void {
  const { params, terms } = site;
  const id = query.get('p') ?? query.get('page_id');
  if (id) {
    params['include'] = id;
    if (query.has('page_id')) site.route = 'pages';
  }
  const set = (name: string, value: string | null) => value && (params[name] = value);
  set('categories', query.get('cat'));
  set('author', query.get('author'));
  set('search', query.get('s'));
  const name = query.get('name') ?? query.get('pagename');
  if (name) site.slug = name;
  for (const [parameter, endpoint] of [
    ['category_name', 'categories'],
    ['tag', 'tags'],
    ['author_name', 'users'],
  ] as const) {
    const slug = query.get(parameter);
    if (slug) terms.push({ endpoint, slug: slug.split('/').at(-1)! });
  }
  const date = query.get('m') ?? '';
  const dated = query.get('year')
    ? ['year', 'monthnum', 'day'].flatMap((part) => query.get(part) ?? [])
    : [date.slice(0, 4), date.slice(4, 6), date.slice(6, 8)].filter(Boolean);
  if (dated[0]) Object.assign(params, period(dated));
  const type = query.get('post_type');
  if (type && type !== 'post') site.route = type === 'page' ? 'pages' : type;
}

/** Returns a year, month or day as a period in the site's local time. */
function period(parts: string[]): Record<string, string> {
  const [year = 0, month, day] = parts.map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end = day ? Date.UTC(year, month! - 1, day + 1) : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  const written = (time: number) => new Date(time).toJSON().slice(0, 19);
  return { after: written(start - 1000), before: written(end) };
}

/** Decodes a part of an address; one with invalid percent signs stays as it is. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
