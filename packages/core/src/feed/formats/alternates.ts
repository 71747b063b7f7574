import { isWordPress, routeOf } from '../apis/query-url.js';
import { wordPressAddress } from '../apis/wordpress-address.js';
import { httpUrl } from '../normalize/values.js';

/** Sources that a page names, best first. */
export interface Alternates {
  /** In the API of WordPress: these posts, this article. They say more than the page. */
  api: string[];
  /** Feeds, that of a category before that of the site. */
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
    // The front page of a site means its posts.
    api: isHome ? [posts!] : exact && isWordPress(new URL(exact)) ? [exact] : [],
    feeds: [...(posts && !json && !isHome ? [posts] : []), ...feeds.map(({ address }) => address)],
  };
}

/** The API can have any name, or be a parameter. */
function postsOf(root: URL): string {
  if (root.searchParams.has('rest_route')) root.searchParams.set('rest_route', '/wp/v2/posts');
  else root.pathname = `${root.pathname.replace(/\/?$/, '/')}wp/v2/posts`;
  return root.href;
}

/** Home page of the site with this API. */
const homeOf = (root: string): string =>
  place(/[?&]rest_route=/.test(root) ? root.replace(/(?:index\.php)?\?.*$/, '') : root.replace(/[^/]+\/?$/, ''));

const place = (address: string): string => address.replace(/[?#].*$/, '').replace(/\/?$/, '/');

/** A feed of this page rather than of the site. */
function isBelow(feed: string, page: string): boolean {
  const [one, other] = [new URL(feed), new URL(page)];
  const params = [...other.searchParams];
  return (
    one.pathname.startsWith(other.pathname) && params.every(([name, value]) => one.searchParams.get(name) === value)
  );
}
