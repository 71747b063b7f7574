import { ownDocument } from '../page/own-document.js';
import { relayRequest } from './apis/relay-request.js';
import { explain } from './explain.js';
import type { Feed } from './feed.js';
import { feedLoader, type FetchFeed } from './feed-loader-slot.js';
import { loadFeed } from './load-feed.js';
import { readDocument } from './read-document.js';
import { sharedFetch } from './shared-fetch.js';

/** Timeout of one response. */
const TIMEOUT_MS = 15_000;

/** Loads a source once for all widgets of the page. */
export const fetchFeed: FetchFeed = (src, { isFresh, relay = '', ...selection }) => {
  const cache = isFresh ? 'no-cache' : 'default';
  const { url, options } = relayRequest(src, relay, selection);
  return loadFeed(url, {
    timeout: TIMEOUT_MS,
    fetch: (address, init) => sharedFetch(address, { ...init, cache }),
    ...options,
  });
};

feedLoader.fetchFeed = fetchFeed;

/** Reads JSON between the tags of a widget, in any format. */
export async function readInlineJson(json: string): Promise<Feed> {
  const url = ownDocument.baseURI;
  try {
    const { feed, failure } = await readDocument({ body: asFeed(json), url }, {});
    if (!feed) throw failure;
    return feed;
  } catch (error) {
    throw await explain(error, url);
  }
}

/** Wraps a single story, whose members are directly in the object, in a feed. */
function asFeed(json: string): string {
  const isStory =
    /^\s*\{/.test(json) && /"title"\s*:\s*"/.test(json) && !/"(items|version|posts|@type)"\s*:/.test(json);
  return isStory ? `{"items":[${json}]}` : json;
}
