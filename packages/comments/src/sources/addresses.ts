import type { Service } from '../thread.js';

/** A status of Mastodon or a compatible server, by its page or in the API (docs.joinmastodon.org/methods/statuses). */
export const STATUS =
  /^\/(?:@[^/]+(?:\/statuses)?|users\/[^/]+\/statuses|web\/statuses|notice|api\/v1\/statuses)\/(\w{6,})(?:\/context)?\/?$/;

/** A topic of Discourse by its page or its JSON (docs.discourse.org). */
export const TOPIC = /^(.*)\/t\/(?:[^/]+\/)?(\d+)(?:\/\d+)?(?:\.json)?\/?$/;

/** Comments in the API of WordPress, or one of its posts. */
export const WP_COMMENTS = /\/wp\/v2\/(?:sites\/[^/]+\/)?comments\/?$/;
export const WP_POST = /^(.*\/wp\/v2\/(?:sites\/[^/]+\/)?)([\w-]+)\/(\d+)\/?$/;

export const AT_URI = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([\w-]+)$/;
const BLUESKY_PAGE = /^\/profile\/([^/]+)\/post\/([\w-]+)/;

/** Returns the route of an address of WordPress, which is a parameter with plain permalinks. */
export const routeOf = (url: URL): string => url.searchParams.get('rest_route') ?? url.pathname;

/** Returns the `at:` address of a post on Bluesky; empty for other addresses. */
export function postOf(url: URL): string {
  if (url.protocol === 'at:') return AT_URI.test(url.href) ? url.href : '';
  const [, author, key] = (url.hostname === 'bsky.app' && BLUESKY_PAGE.exec(url.pathname)) || [];
  if (author) return `at://${author.replace(/%3A/gi, ':')}/app.bsky.feed.post/${key}`;
  return url.pathname.endsWith('/app.bsky.feed.getPostThread') ? (url.searchParams.get('uri') ?? '') : '';
}

/** Returns the service of an address by its form. */
export function serviceOf(url: URL): Exclude<Service, 'neutral'> | undefined {
  if (postOf(url)) return 'bluesky';
  const route = routeOf(url);
  if (WP_COMMENTS.test(route) || WP_POST.test(route)) return 'wordpress';
  if (STATUS.test(url.pathname)) return 'mastodon';
  return TOPIC.test(url.pathname) ? 'discourse' : undefined;
}
