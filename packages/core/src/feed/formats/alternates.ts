import { isWordPress, routeOf } from '../apis/query-url.js';
import { wordPressAddress } from '../apis/wordpress-address.js';
import { httpUrl } from '../normalize/values.js';

/** Sources that a page links to, best first. */
export interface Alternates {
  /** WordPress API addresses of its posts or article, which say more than the page. */
  api: string[];
  /** Feeds, those of a category before those of the site. */
  feeds: string[];
}

const KINDS = ['feed+json', 'atom+xml', 'rss+xml'];
const COMMENTS = /\/comments[./]|comments-(?:rss2|atom)/;

/** Reads the `<link>` elements of a page. */
export function alternatesOf(links: Record<string, string>[], url: string): Alternates {
  const named = links.flatMap(({ rel = '', type = '', href = '', title = '' }) => {
    const address = httpUrl(href.replace(/&(?:amp|#0?38);/g, '&'), url);
    return address && /\balternate\b|api\.w\.org/i.test(rel) ? [{ rel, type, title, address }] : [];
  });
  const root = named.find(({ rel }) => rel.includes('api.w.org'))?.address;
  const posts = root && postsOf(new URL(root));
  const isHome = root !== undefined && homeOf(root) === place(url);
  const json = named.find(({ address }) => /\/wp\/v2\/\w/.test(routeOf(new URL(address))))?.address;
  const exact = json && (wordPressAddress(json) ?? json);
  const feeds = named
    .map(({ type, title, address }) => ({ address, title, kind: KINDS.findIndex((kind) => type.includes(kind)) }))
    .filter(({ address, title, kind }) => kind >= 0 && !COMMENTS.test(address) && !/\bcomments?\b/i.test(title))
    .sort((a, b) => a.kind - b.kind || Number(isBelow(b.address, url)) - Number(isBelow(a.address, url)));
  return {
    // The home page of a site stands for its posts.
    api: isHome ? [posts!] : exact && isWordPress(new URL(exact)) ? [exact] : [],
    feeds: [...(posts && !json && !isHome ? [posts] : []), ...feeds.map(({ address }) => address)],
  };
}

/** The API can have any path, or be a parameter. */
function postsOf(root: URL): string {
  if (root.searchParams.has('rest_route')) root.searchParams.set('rest_route', '/wp/v2/posts');
  else root.pathname = `${root.pathname.replace(/\/?$/, '/')}wp/v2/posts`;
  return root.href;
}

/** Returns the home page of the site with this API. */
const homeOf = (root: string): string =>
  place(/[?&]rest_route=/.test(root) ? root.replace(/(?:index\.php)?\?.*$/, '') : root.replace(/[^/]+\/?$/, ''));

const place = (address: string): string => address.replace(/[?#].*$/, '').replace(/\/?$/, '/');

/** Returns whether a feed belongs to this page rather than to the site. */
function isBelow(feed: string, page: string): boolean {
  const [one, other] = [new URL(feed), new URL(page)];
  const params = [...other.searchParams];
  return (
    one.pathname.startsWith(other.pathname) && params.every(([name, value]) => one.searchParams.get(name) === value)
  );
}
