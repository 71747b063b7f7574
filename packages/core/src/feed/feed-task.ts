import { emit } from '../element/events.js';
import type { Feed } from './feed.js';
import type { FeedError } from './feed-error.js';
import type { FeedController } from './feed-controller.js';

/** Shorter intervals would only tax the publisher's server, and longer ones timers cannot count, in seconds. */
const SHORTEST_REFRESH = 30;
const LONGEST_REFRESH = 2_000_000;

/** What a source gives; `fresh` is past what the page shares, `next` with one more page. */
export type Read = (feeds: FeedController, signal: AbortSignal, what?: 'fresh' | 'next') => Promise<Feed>;

/** Does the loading for a `FeedController`, as `read` does it, and writes the outcome into it. */
export class FeedTask {
  readonly #feeds;
  readonly #read;
  #abort?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(feeds: FeedController, read: Read) {
    this.#feeds = feeds;
    this.#read = read;
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
      const feed = await this.#read(feeds, signal, what);
      if (signal.aborted) return;
      Object.assign(feeds, { feed, status: 'ready', error: undefined, stale: false, retrying: false });
      emit(feeds.host, 'news-load', { count: feed.items.length, title: feed.title });
      feeds.host.requestUpdate();
    } catch (error) {
      if (signal.aborted) return;
      feeds.fail(error as FeedError, { signal });
    }
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
}
