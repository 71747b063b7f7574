import { emit } from '../events/events.js';
import type { Feed } from '../model/feed.js';
import { warnOnce } from '../registry/warn-once.js';
import type { FeedError } from '../sources/feed-error.js';
import type { FeedController } from './feed-controller.js';

/** Shorter intervals would only tax the publisher's server, in seconds. */
const SHORTEST_REFRESH = 30;

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

  /** A page with a source pays for no markup reader, one with markup for no loader. */
  async #load(signal: AbortSignal, what?: 'fresh' | 'next'): Promise<Feed> {
    const { host } = this.#feeds;
    return host.src
      ? (await import('./ask-source.js')).askSource(this.#feeds, signal, what)
      : (await import('./read-page.js')).readPage(host);
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
