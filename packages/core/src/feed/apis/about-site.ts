import { documentBase } from '../../url/document-base.js';
import { webAddress } from '../../url/web-address.js';
import type { Feed } from '../feed.js';
import { limited, MAX_TITLE } from '../normalize/limits.js';
import { asRecord, asString, httpUrl } from '../normalize/values.js';
import { plainText } from '../text/plain-text.js';
import type { LoadFeedOptions } from '../types.js';
import { isGhost, isWordPress, routeOf } from './query-url.js';
import { ghostAddress } from './ghost.js';
import { requestJson } from './request-json.js';
import { resolvedSources } from './resolved-sources.js';
import { wordPressAddress } from './wordpress-address.js';

const nameOf = limited((text) => plainText(asString(text)), MAX_TITLE);

/** Adds the name of the site, which posts from WordPress and Ghost lack, from another endpoint if it responds. */
export async function withSite(feed: Feed, address: string, options: LoadFeedOptions): Promise<Feed> {
  const given = webAddress(address, documentBase());
  const source = resolvedSources().get(given) ?? wordPressAddress(given) ?? ghostAddress(given) ?? given;
  const url = siteEndpoint(new URL(source));
  if (!url) return feed;
  const answer = asRecord(await requestJson(url, options).catch(() => undefined));
  options.signal?.throwIfAborted();
  const about = { ...answer, ...asRecord(answer['settings']) };
  const [homeUrl, icon] = [
    [about['home'], about['url']],
    [about['site_icon_url'], about['icon'], about['logo']],
  ].map((values) => values.map((value) => httpUrl(value, source)).find(Boolean));
  return {
    ...feed,
    title: nameOf(about['title'] ?? about['name']),
    ...(homeUrl && { homeUrl }),
    ...(icon && { icon }),
  };
}

/** Returns the endpoint that describes the site of these posts. */
function siteEndpoint(posts: URL): string | undefined {
  const url = new URL(posts);
  url.search = '';
  if (isGhost(posts)) {
    url.pathname = posts.pathname.replace(/\w+\/?$/, 'settings/');
    url.searchParams.set('key', posts.searchParams.get('key') ?? '');
    return url.href;
  }
  // WordPress.com has many sites below one root.
  if (!isWordPress(posts) || /\/wp\/v2\/sites\//.test(routeOf(posts))) return undefined;
  const root = routeOf(posts).replace(/\/wp\/v2\/.*$/, '/');
  if (posts.searchParams.has('rest_route')) url.searchParams.set('rest_route', root);
  else url.pathname = root;
  url.searchParams.set('_fields', 'name,url,home,site_icon_url');
  return url.href;
}
