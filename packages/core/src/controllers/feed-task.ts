import { emit } from '../events/events.js';
import type { Feed } from '../model/feed.js';
import { warnOnce } from '../registry/warn-once.js';
import type { FeedError } from '../sources/feed-error.js';
import { loadAskSource } from './code.js';
import type { FeedController } from './feed-controller.js';

/** Shorter intervals would only tax the publisher's server, and longer ones timers cannot count, in seconds. */
const SHORTEST_REFRESH = 30;
const LONGEST_REFRESH = 2_000_000;

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
      Object.assign(feeds, { feed, status: 'ready', error: undefined, stale: false, retrying: false });
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
    const { refresh, src, isConnected } = this.#feeds.host;
    clearTimeout(this.#timer);
    if (!(refresh > 0) || !src || !isConnected) return;
    const again = () => (document.hidden ? this.schedule() : void this.#feeds.load('fresh'));
    this.#timer = setTimeout(again, Math.min(Math.max(refresh, SHORTEST_REFRESH), LONGEST_REFRESH) * 1000);
  }

  /** A page with a source pays for no markup reader, one with markup for no loader. */
  async #load(signal: AbortSignal, what?: 'fresh' | 'next'): Promise<Feed> {
    const { host } = this.#feeds;
    if (!host.src) return (await import('./read-page.js')).readPage(host);
    host.prepare?.();
    return (await loadAskSource()).askSource(this.#feeds, signal, what);
  }

  #fail(error: FeedError, signal: AbortSignal): void {
    const feeds = this.#feeds;
    const { host, feed } = feeds;
    // What would explain a failure cannot load where there is no connection.
    if (!navigator.onLine) error.code = 'offline';
    Object.assign(feeds, { error, stale: Boolean(feed), status: feed ? 'ready' : 'error', retrying: false });
    warnOnce(`<${host.localName}>: ${error.message}`);
    emit(host, 'news-error', { code: error.code ?? 'unexpected', message: error.message });
    if (!navigator.onLine) addEventListener('online', () => void feeds.load('fresh'), { once: true, signal });
  }
}
