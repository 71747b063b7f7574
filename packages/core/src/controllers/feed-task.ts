import { itemFromMarkup, itemsFromMarkup } from '../dom/items-from-markup.js';
import { emit } from '../events/events.js';
import type { Feed } from '../model/feed.js';
import { sharedFetch } from '../registry/shared-fetch.js';
import { warnOnce } from '../registry/warn-once.js';
import type { FeedError } from '../sources/feed-error.js';
import { loadFeed } from '../sources/load-feed.js';
import { readBody } from '../sources/read-body.js';
import type { FeedController, FeedHost } from './feed-controller.js';

/** Shorter intervals would only tax the publisher's server, in seconds. */
const SHORTEST_REFRESH = 30;

/** How long a reader may wait for one answer, in milliseconds. */
const TIMEOUT = 15_000;

/** Does the loading for a `FeedController` and writes the outcome into it. */
export class FeedTask {
  readonly #feeds;
  #abort?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(feeds: FeedController) {
    this.#feeds = feeds;
  }

  stop(): void {
    this.#abort?.abort();
    clearTimeout(this.#timer);
  }

  /** One load; an earlier one that is still on its way is dropped. */
  async run(what?: 'fresh' | 'next'): Promise<void> {
    const feeds = this.#feeds;
    this.stop();
    const { signal } = (this.#abort = new AbortController());
    try {
      const feed = await this.#load(signal, what);
      if (signal.aborted) return;
      Object.assign(feeds, { feed, status: 'ready', error: undefined, stale: false });
      emit(feeds.host, 'news-load', { count: feed.items.length, title: feed.title });
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error as FeedError, signal);
    }
    feeds.host.requestUpdate();
    this.schedule();
  }

  /** Sets the next refresh. */
  schedule(): void {
    const { refresh, src } = this.#feeds.host;
    clearTimeout(this.#timer);
    if (!(refresh > 0) || !src) return;
    const again = () => (document.hidden ? this.schedule() : this.#feeds.retry());
    this.#timer = setTimeout(again, Math.max(refresh, SHORTEST_REFRESH) * 1000);
  }

  async #load(signal: AbortSignal, what?: 'fresh' | 'next'): Promise<Feed> {
    const feeds = this.#feeds;
    const { src, wanted, filter } = feeds.host;
    const cache = what === 'fresh' ? 'no-cache' : 'default';
    const options = {
      signal,
      timeout: TIMEOUT,
      fetch: ((address, init) => sharedFetch(address, { ...init, cache })) as typeof fetch,
    };
    if (!src) return this.#readPage(feeds.host);
    if (what === 'next') {
      feeds.cut = 0;
      const next = await loadFeed(feeds.feed!.nextUrl!, options);
      return { ...next, title: feeds.feed!.title, items: [...feeds.feed!.items, ...next.items] };
    }
    const feed = await loadFeed(src, { ...filter, ...options, limit: wanted });
    feeds.cut = feed.items.length < wanted ? 0 : wanted;
    return feed;
  }

  /** The source that stands between the host's tags: JSON in a script element, else markup. */
  async #readPage(host: FeedHost): Promise<Feed> {
    const url = document.baseURI;
    const json = host.querySelector(':scope > script[type$="json"]')?.textContent;
    if (!json) return { title: '', items: host.single ? [itemFromMarkup(host)] : itemsFromMarkup(host) };
    try {
      return await readBody({ bytes: new TextEncoder().encode(asFeed(json)).buffer, headers: new Headers(), url }, {});
    } catch (error) {
      throw (await import('../sources/explain.js')).explain(error, url);
    }
  }

  #fail(error: FeedError, signal: AbortSignal): void {
    const feeds = this.#feeds;
    const { host, feed } = feeds;
    Object.assign(feeds, { error, stale: Boolean(feed), status: feed ? 'ready' : 'error' });
    warnOnce(`<${host.localName}>: ${error.message}`);
    emit(host, 'news-error', { code: error.code ?? 'unexpected', message: error.message });
    if (!navigator.onLine) addEventListener('online', feeds.retry, { once: true, signal });
  }
}

/** One story as JSON, with its members straight in the object, is a feed of one. */
function asFeed(json: string): string {
  const isStory =
    /^\s*\{/.test(json) && /"title"\s*:\s*"/.test(json) && !/"(items|version|posts|@type)"\s*:/.test(json);
  return isStory ? `{"items":[${json}]}` : json;
}
