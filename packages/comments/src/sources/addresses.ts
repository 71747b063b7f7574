import type { Service } from '../thread.js';

/** A status of Mastodon and its kin, by its page or in the API (docs.joinmastodon.org/methods/statuses). */
export const STATUS =
  /^\/(?:@[^/]+(?:\/statuses)?|users\/[^/]+\/statuses|web\/statuses|notice|api\/v1\/statuses)\/(\w{6,})(?:\/context)?\/?$/;

/** A topic of Discourse by its page or its JSON (docs.discourse.org). */
export const TOPIC = /^(.*)\/t\/(?:[^/]+\/)?(\d+)(?:\/\d+)?(?:\.json)?\/?$/;

/** Comments in the API of WordPress, and one of its posts. */
export const WP_COMMENTS = /\/wp\/v2\/(?:sites\/[^/]+\/)?comments\/?$/;
export const WP_POST = /^(.*\/wp\/v2\/(?:sites\/[^/]+\/)?)([\w-]+)\/(\d+)\/?$/;

export const AT_URI = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([\w-]+)$/;
const BLUESKY_PAGE = /^\/profile\/([^/]+)\/post\/([\w-]+)/;

/** The route of an address of WordPress, which is a parameter where permalinks are plain. */
export const routeOf = (url: URL): string => url.searchParams.get('rest_route') ?? url.pathname;

/** The `at:` address of the post that an address of Bluesky means; empty for any other address. */
export function postOf(url: URL): string {
  if (url.protocol === 'at:') return AT_URI.test(url.href) ? url.href : '';
  const [, author, key] = (url.hostname === 'bsky.app' && BLUESKY_PAGE.exec(url.pathname)) || [];
  if (author) return `at://${author.replace(/%3A/gi, ':')}/app.bsky.feed.post/${key}`;
  return url.pathname.endsWith('/app.bsky.feed.getPostThread') ? (url.searchParams.get('uri') ?? '') : '';
}

/** The service that an address belongs to by its looks. */
export function serviceOf(url: URL): Exclude<Service, 'neutral'> | undefined {
  if (postOf(url)) return 'bluesky';
  const route = routeOf(url);
  if (WP_COMMENTS.test(route) || WP_POST.test(route)) return 'wordpress';
  if (STATUS.test(url.pathname)) return 'mastodon';
  return TOPIC.test(url.pathname) ? 'discourse' : undefined;
}
