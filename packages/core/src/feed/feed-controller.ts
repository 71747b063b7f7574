import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenNearViewport } from '../page/near-viewport.js';
import { HYDRATES } from '../element/hydration.js';
import { emit } from '../element/events.js';
import type { Feed } from './feed.js';
import { seenEarly } from './prefetched-responses.js';
import { warnOnce } from '../page/warn-once.js';
import type { FeedError, FeedErrorCode } from './feed-error.js';
import type { LoadFeedOptions } from './load-feed.js';
import { loadAskSource, loadReadPage } from './on-demand.js';
import type { FeedTask } from './feed-task.js';

/** `idle`: no source. `waiting`: not near the viewport yet. */
export type FeedStatus = 'idle' | 'waiting' | 'loading' | 'ready' | 'error';

/** What readers take for at once, in milliseconds. */
const MOMENT = 100;

/** What the controller reads from its host. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Address of the source; without one, what stands between the host's tags is the source. */
  src: string;
  /** Has content from elsewhere, or reads what stands between its tags itself: that is no source then. */
  given?: boolean;
  /** Has content from a server that it has not taken over yet. */
  rendered?: boolean;
  /** Shows one story, so that all that stands between its tags tells of it. */
  single?: object;
  /** How many items the host needs from the source. */
  wanted: number;
  /** What the source is asked to leave out. */
  filter?: Pick<LoadFeedOptions, 'category' | 'tag' | 'author'>;
  /** Gets ready what takes long, while the source is on its way. */
  prepare?(): void;
  loading: 'lazy' | 'eager';
  /** Seconds between refreshes; 0 for none. */
  refresh: number;
}

/**
 * Loads the feed of its host: lazily, once per page and address, again on a schedule or on demand.
 * The last good answer stays when a later one fails; a change of address drops what is on its way.
 * The work is done by a `FeedTask`, whose code comes with that for the kind of source, only when there is one.
 */
export class FeedController implements ReactiveController {
  // On a server nothing is connected, and what stands between the tags is not known: a browser would wait for either.
  status: FeedStatus = 'document' in globalThis ? 'idle' : 'waiting';
  feed?: Feed | undefined;
  error?: FeedError | undefined;
  /** A refresh failed and `feed` is what came before. */
  stale = false;
  /** A reader has asked to try again, and there is no answer yet. */
  retrying = false;
  /** How many items the last answer was cut to; 0 when it was whole. */
  cut = 0;

  readonly host;
  #key = '';
  #src = '';
  #refresh = 0;
  /** What was asked for last. */
  #what?: 'fresh' | 'next' | undefined;
  #task?: FeedTask | undefined;
  #stopWaiting?: () => void;
  #observer?: MutationObserver;
  /** The answer is here, and a moment has not passed yet. */
  #isReading = false;
  /** The focus is on the button that tries again. */
  #refocus = false;

  constructor(host: FeedHost) {
    this.host = host;
    host.addController(this);
  }

  /** Does something between the host's tags show without the script? */
  get hasFallback(): boolean {
    // A server could not look between the tags, and what it made must be taken over as it is.
    return (
      !(HYDRATES && this.host.rendered) && !!this.host.querySelector?.(':scope > :not(script, template, style, [slot])')
    );
  }

  /** Has the answer come before the code? A shape in place of the content would only flash. */
  get isImminent(): boolean {
    return this.#isReading && this.status === 'loading' && !this.host.given && this.#key === this.#keyOfHost();
  }

  /** Is there nothing to wait for? Then what is missing is not there. */
  get isSettled(): boolean {
    return !!this.feed || this.status === 'idle';
  }

  /** Does the source hold more items than it gave so far? */
  get hasNext(): boolean {
    return !!this.cut || !!this.feed?.nextUrl;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.host.requestUpdate());
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    if (this.status === 'ready') this.#task?.schedule();
    else this.#start();
  }

  hostUpdate(): void {
    this.#refocus &&= !!this.host.shadowRoot!.activeElement;
    const { cut, host } = this;
    if (this.#refresh !== (this.#refresh = host.refresh)) this.#task?.schedule();
    if (this.#key !== this.#keyOfHost()) this.#start();
    else if (cut && !this.error && host.wanted > cut) void this.load();
  }

  /** Once the button is gone that the reader pressed, the focus goes to what it has brought. */
  hostUpdated(): void {
    if (!this.#refocus || this.retrying) return;
    const link = this.host.shadowRoot!.querySelector<HTMLElement>('[data-index] [part=link]');
    if (!this.error) link?.focus();
    if (this.error || link) this.#refocus = false;
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
    // A move disconnects and connects in one task: only an element that stays away lets go.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#stop();
    });
  }

  /** A reader asks again for what failed: the next page, or the source past what the page shares. */
  retry = (): void => {
    this.#refocus = this.retrying = true;
    void this.load(this.#what ?? 'fresh');
  };

  /** Loads the source, or with `next` appends its next page; settles when that is there or has failed. */
  async load(what?: 'fresh' | 'next'): Promise<void> {
    const { host } = this;
    const key = this.#key;
    this.#what = what;
    const isWanted = () => key === this.#key && host.isConnected;
    if (!this.feed && !this.retrying) this.status = 'loading';
    host.requestUpdate();
    if (host.src) host.prepare?.();
    try {
      const { createTask } = await (host.src ? loadAskSource() : loadReadPage());
      if (isWanted()) await (this.#task ??= createTask(this)).run(what);
    } catch (error) {
      // The code has not come.
      if (isWanted()) this.fail(error as Error);
    }
  }

  /** Takes over a failure, and tries again once there is a connection. */
  fail(error: Error & { code?: FeedErrorCode }, options?: { signal: AbortSignal }): void {
    const { host, feed } = this;
    const what = this.#what;
    // What would explain a failure cannot load where there is no connection.
    if (!navigator.onLine) error.code = 'offline';
    Object.assign(this, {
      error,
      stale: !!feed && what === 'fresh',
      status: feed ? 'ready' : 'error',
      retrying: false,
    });
    warnOnce(`<${host.localName}>: ${error.message}`);
    emit(host, 'news-error', { code: error.code ?? 'unexpected', message: error.message });
    if (!navigator.onLine)
      addEventListener('online', () => void this.load(what ?? 'fresh'), { once: true, ...options });
    host.requestUpdate();
  }

  /** What, when it changes, means another source. */
  #keyOfHost(): string {
    const { src, filter, given, children } = this.host;
    if (src) return src + JSON.stringify(filter);
    return given ? '' : Array.from(children, (child) => (child.slot ? '' : child.outerHTML)).join('');
  }

  #start(): void {
    const { host } = this;
    const key = this.#keyOfHost();
    if (key !== this.#key) {
      this.#stop();
      this.#isReading = false;
      this.#task = undefined;
      if (host.src || this.#src) this.feed = undefined;
      this.error = undefined;
      this.stale = false;
      this.cut = 0;
      this.#key = key;
      this.#src = host.src;
    }
    this.#stopWaiting?.();
    this.status = key ? 'waiting' : 'idle';
    if (!key || !host.isConnected) return;
    const load = () => void this.load();
    // Waiting for the browser to say what was seen before the code came would take a frame.
    const seen = seenEarly().get(host);
    seenEarly().delete(host);
    if (seen?.isAnswered) this.#giveMoment();
    if (host.src && host.loading !== 'eager' && !seen) this.#stopWaiting = whenNearViewport(host, load);
    else load();
  }

  #giveMoment(): void {
    this.#isReading = true;
    setTimeout(() => {
      this.#isReading = false;
      this.host.requestUpdate();
    }, MOMENT);
  }

  #stop(): void {
    this.retrying = false;
    this.#task?.stop();
    this.#stopWaiting?.();
  }
}
