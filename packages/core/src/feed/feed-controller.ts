import { ownDocument } from '../page/own-document.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../element/events.js';
import { whenNearViewport } from '../page/near-viewport.js';
import { nextTask } from '../page/next-task.js';
import { pageSettings } from '../page/page-settings.js';
import { warnOnce } from '../page/warn-once.js';
import type { Feed } from './feed.js';
import type { FeedError, FeedErrorCode } from './feed-error.js';
import { importFeedLoader } from './import-feed-loader.js';
import { prefetchStates } from './prefetched-responses.js';
import type { NewsItem } from './news-item.js';
import type { LoadFeedOptions } from './types.js';

/** `idle`: no source. `waiting`: not near the viewport yet. */
export type FeedStatus = FeedState['status'];

/** A feed while `waiting` or `loading` is from markup that has changed since. */
type FeedState =
  | { status: 'idle' | 'waiting' | 'loading'; feed?: Feed; error?: undefined; isStale?: undefined }
  | { status: 'ready'; feed: Feed; error?: FeedError; isStale?: boolean }
  | { status: 'error'; feed?: undefined; error: FeedError; isStale?: undefined };

/** `refresh` asks the server again, `next` appends the next items. */
type LoadMode = 'initial' | 'refresh' | 'next';

/** If a received response can be read within this time in milliseconds, no skeleton is shown. */
const SKELETON_DELAY_MS = 400;

/** Bounds of the refresh interval in seconds: less would burden the publisher's server, more overflows timers. */
const MIN_REFRESH = 30;
const MAX_REFRESH = 2_000_000;

/** The parts of the host that the controller uses. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Address of the source; if empty, the light DOM is the source. */
  src: string;
  /** Address of the relay that reads sources of other origins. */
  relay?: string;
  /** Shows the whole text of its story. */
  needsContent?: boolean;
  /** Shows all details of authors, which a relay otherwise leaves out. */
  needsAuthors?: boolean;
  /** Has items from neither the source nor the markup. */
  hasOwnItems?: boolean;
  /** False on a server and during hydration, which do not know the light DOM. */
  knowsPage: boolean;
  /** Its light DOM is a single story. */
  isSingleStory?: boolean;
  /** Reads the whole story from the light DOM. */
  readMarkup?(): Promise<NewsItem>;
  /** Number of items needed from the source. */
  itemCount: number;
  /** Options for the items to request. */
  filter?: Pick<LoadFeedOptions, 'category' | 'tag' | 'author' | 'item' | 'order' | 'about'>;
  /** Prepares expensive work while the request is in flight. */
  preload?(): void;
  loading: 'lazy' | 'eager';
  /** Seconds between refreshes; 0 for none. */
  refresh: number;
}

/**
 * Loads the feed of its host: lazily, once per page and address, and again on a schedule or on demand. The last good feed
 * stays if a refresh fails; a change of address aborts the request in flight.
 */
export class FeedController implements ReactiveController {
  // A server never connects elements and does not know the light DOM; in a browser both are still to come.
  #state: FeedState = { status: 'document' in globalThis ? 'idle' : 'waiting' };
  #isRetrying = false;
  #mode: LoadMode = 'initial';
  /** Number of items requested from the source so far. */
  #requestedCount = 0;
  /** Identifies the source: a change means another source. */
  #key = '';
  #src = '';
  #refresh = 0;
  #abort = new AbortController();
  #next?: Promise<void> | undefined;
  #timer?: ReturnType<typeof setTimeout>;
  #stopWaiting?: () => void;
  #observer?: MutationObserver;
  #isSkeletonDelayed = false;
  /** The focus is on the retry button. */
  #refocus = false;

  constructor(private readonly host: FeedHost) {
    host.addController(this);
  }

  get status(): FeedStatus {
    return this.#state.status;
  }

  get feed(): Feed | undefined {
    return this.#state.feed;
  }

  get error(): FeedError | undefined {
    return this.#state.error;
  }

  /** A refresh failed, and `feed` is from before. */
  get isStale(): boolean {
    return !!this.#state.isStale;
  }

  /** A reader has pressed the retry button, and there is no response yet. */
  get isRetrying(): boolean {
    return this.#isRetrying;
  }

  /** Nothing is in flight or to come: missing content does not exist. */
  get isSettled(): boolean {
    return !!this.feed || this.status === 'idle';
  }

  /** The source has more items than have been loaded. */
  get hasNext(): boolean {
    return !!this.feed && !!(this.feed.hasMore || this.feed.nextUrl);
  }

  /** The light DOM has content that is readable without script. */
  get hasFallback(): boolean {
    return this.host.knowsPage && !!this.host.querySelector(':scope > :not(script, template, style, [slot])');
  }

  /** The response has arrived and is about to be read, so a skeleton would only flash. */
  get hasPrefetchedResponse(): boolean {
    const isLoading = this.#isSkeletonDelayed && this.status === 'loading';
    return isLoading && !this.host.hasOwnItems && this.#key === this.#keyOfHost();
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.host.requestUpdate());
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    if (this.status === 'ready') this.#scheduleRefresh();
    else this.#start();
  }

  hostUpdate(): void {
    const { host } = this;
    this.#refocus &&= !!host.shadowRoot!.activeElement;
    if (this.#refresh !== (this.#refresh = host.refresh)) this.#scheduleRefresh();
    if (this.#key !== this.#keyOfHost()) this.#start();
    else if (this.hasNext && !this.error && host.itemCount > this.#requestedCount) void this.loadNext();
  }

  /** Once the retry button is gone, moves the focus to the new content, or to the link between the tags. */
  hostUpdated(): void {
    if (!this.#refocus || this.#isRetrying) return;
    const link = this.host.shadowRoot!.querySelector<HTMLElement>('[data-index] [part=link]');
    if (!this.error) link?.focus();
    else if (!this.host.shadowRoot!.querySelector('[part=button]'))
      this.host.querySelector<HTMLElement>('a[href]')?.focus();
    if (this.error || link) this.#refocus = false;
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
    // A move disconnects and reconnects in one task; only an element that stays disconnected gives up.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#stop();
    });
  }

  /** Repeats the failed request: for the next page, or for the source. */
  retry = (): void => {
    this.#refocus = this.#isRetrying = true;
    void this.#repeat();
  };

  /** Requests the source again; settles when the response has arrived or failed. */
  refresh(): Promise<void> {
    return this.#load('refresh');
  }

  /** Requests and appends only the next items; settles when they have arrived or failed. */
  loadNext(): Promise<void> {
    return (this.#next ??= this.#load('next').finally(() => (this.#next = undefined)));
  }

  #repeat(): Promise<void> {
    return this.#mode === 'next' ? this.loadNext() : this.refresh();
  }

  async #load(mode: LoadMode): Promise<void> {
    const { host } = this;
    this.#stopLoading();
    const { signal } = (this.#abort = new AbortController());
    this.#mode = mode;
    if (!this.feed && !this.#isRetrying) this.#state = { status: 'loading' };
    host.requestUpdate();
    if (host.src) host.preload?.();
    try {
      const feed = await this.#read(mode, signal);
      // Reading and rendering in one task would block the page.
      await nextTask();
      if (signal.aborted) return;
      this.#state = { status: 'ready', feed };
      this.#isRetrying = false;
      emit(host, 'news-load', { count: feed.items.length, title: feed.title });
      host.requestUpdate();
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error as Error, signal);
    }
    this.#scheduleRefresh();
  }

  async #read(mode: LoadMode, signal: AbortSignal): Promise<Feed> {
    const { feed: known, host } = this;
    const { src, filter, itemCount: limit } = host;
    this.#requestedCount = limit;
    const relay = { relay: this.#relay, content: !!host.needsContent, authors: !!host.needsAuthors };
    const loader = importFeedLoader();
    if (!src) {
      // One imports the other: requested together, they arrive together.
      const [{ readLightDom }] = await Promise.all([import('./light-dom-feed.js'), loader]);
      return readLightDom(host);
    }
    const { fetchFeed } = await loader;
    if (mode !== 'next' || !known)
      return fetchFeed(src, { ...filter, ...relay, signal, limit, isFresh: mode === 'refresh' });
    const { items, nextUrl, title } = known;
    const missing = Math.max(limit - items.length, 1);
    const page = nextUrl
      ? await fetchFeed(nextUrl, { ...filter, ...relay, signal })
      : await fetchFeed(src, { ...filter, ...relay, signal, offset: items.length, limit: missing });
    // A source that names itself as its next page has none.
    if (page.nextUrl === nextUrl) delete page.nextUrl;
    return { ...page, title, items: [...items, ...page.items] };
  }

  /** Stores a failure, and retries once there is a network connection. */
  #fail(error: Error & { code?: FeedErrorCode }, signal: AbortSignal): void {
    const { host, feed } = this;
    // The code that explains a failure cannot load while offline.
    if (!navigator.onLine) error.code = 'offline';
    const failure = error as FeedError;
    this.#state = feed
      ? { status: 'ready', feed, error: failure, isStale: this.#mode === 'refresh' }
      : { status: 'error', error: failure };
    this.#isRetrying = false;
    warnOnce(`<${host.localName}>: ${error.message}`);
    emit(host, 'news-error', { code: error.code ?? 'unexpected', message: error.message });
    const again = () => void this.#repeat();
    if (!navigator.onLine) addEventListener('online', again, { once: true, signal });
    host.requestUpdate();
  }

  get #relay(): string | undefined {
    return this.host.relay || pageSettings().relay;
  }

  #keyOfHost(): string {
    const { src, filter, hasOwnItems, children } = this.host;
    if (src) return src + JSON.stringify({ ...filter, relay: this.#relay });
    return hasOwnItems ? '' : [...children].map((child) => (child.slot ? '' : child.outerHTML)).join('');
  }

  #start(): void {
    const { host } = this;
    const key = this.#keyOfHost();
    const before = this.feed;
    let feed = before;
    if (key !== this.#key) {
      this.#stop();
      this.#isSkeletonDelayed = false;
      // If the markup changes, the stories stay until it is read; without markup there are none.
      if (host.src || this.#src || !key) feed = undefined;
      this.#key = key;
      this.#src = host.src;
    }
    this.#stopWaiting?.();
    this.#state = { status: key ? 'waiting' : 'idle', ...(feed && { feed }) };
    // The current update has already started with the old stories.
    if (!key && before) queueMicrotask(() => host.requestUpdate());
    if (!key || !host.isConnected) return;
    const load = () => void this.#load('initial');
    // Otherwise the observer would report only in the next frame.
    const prefetch = prefetchStates().get(host);
    prefetchStates().delete(host);
    if (prefetch?.hasResponse) this.#delaySkeleton();
    if (host.src && host.loading !== 'eager' && !prefetch) this.#stopWaiting = whenNearViewport(host, load);
    else load();
  }

  #delaySkeleton(): void {
    this.#isSkeletonDelayed = true;
    setTimeout(() => {
      this.#isSkeletonDelayed = false;
      this.host.requestUpdate();
    }, SKELETON_DELAY_MS);
  }

  #scheduleRefresh(): void {
    const { refresh, src, isConnected } = this.host;
    clearTimeout(this.#timer);
    const isLoaded = this.feed || this.error;
    if (!(refresh > 0) || !src || !isConnected || !isLoaded) return;
    const again = () => (ownDocument.hidden ? this.#scheduleRefresh() : void this.refresh());
    this.#timer = setTimeout(again, Math.min(Math.max(refresh, MIN_REFRESH), MAX_REFRESH) * 1000);
  }

  #stopLoading(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  #stop(): void {
    this.#isRetrying = false;
    this.#stopLoading();
    this.#stopWaiting?.();
  }
}
