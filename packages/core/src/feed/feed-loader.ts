import type { Feed } from './feed.js';
import { sharedFetch } from './shared-fetch.js';
import { loadFeed } from './load-feed.js';
import type { FeedController } from './feed-controller.js';
import { FeedTask } from './feed-task.js';

/** How long a reader may wait for one answer, in milliseconds. */
const TIMEOUT = 15_000;

export const createTask = (feeds: FeedController): FeedTask => new FeedTask(feeds, askSource);

/** What the source answers: its newest items, past what the page shares (`fresh`), or with the next page added (`next`). */
async function askSource(feeds: FeedController, signal: AbortSignal, what?: 'fresh' | 'next'): Promise<Feed> {
  const { src, wanted, filter } = feeds.host;
  const cache = what === 'fresh' ? 'no-cache' : 'default';
  const options = {
    signal,
    timeout: TIMEOUT,
    fetch: ((address, init) => sharedFetch(address, { ...init, cache })) as typeof fetch,
  };
  if (what === 'next') {
    feeds.cut = 0;
    const next = await loadFeed(feeds.feed!.nextUrl!, options);
    // A source whose next page is itself has no next page.
    if (next.nextUrl === feeds.feed!.nextUrl) delete next.nextUrl;
    return { ...next, title: feeds.feed!.title, items: [...feeds.feed!.items, ...next.items] };
  }
  const feed = await loadFeed(src, { ...filter, ...options, limit: wanted });
  feeds.cut = feed.items.length < wanted ? 0 : wanted;
  return feed;
}
