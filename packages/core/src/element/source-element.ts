import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController, type FeedHost } from '../feed/feed-controller.js';
import { renderError } from '../item/status.js';
import type { Section } from '../i18n/locale-table.js';
import { LOADINGS } from './loadings.js';
import { NewsElement } from './news-element.js';
import { oneOf } from './one-of.js';

/** Values of the `order` attribute. */
export const ORDERS = ['source', 'newest'] as const;

/**
 * Base class of widgets with a source: its address, when to load it, and the fallback in the light DOM.
 *
 * @fires {CustomEvent<NewsLoadDetail>} news-load - The source has responded. Detail: `count`, `title`.
 * @fires {CustomEvent<NewsErrorDetail>} news-error - The source failed, after two retries if they might help.
 *   Detail: `message` for the developer, and `code`: `invalid-url`, `offline`, `mixed-content`, `cors`, `network`,
 *   `timeout`, `too-large`, `unauthorized`, `not-found`, `rate-limited`, `server`, `http`, `empty`, `malformed`,
 *   `not-a-feed`; `render` if the widget itself failed, `unexpected` if its own code could not be loaded.
 * @cssstate loading - Content is being loaded.
 * @cssstate ready - Content is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The source failed and there is nothing to show.
 * @cssstate stale - A refresh failed; older content is shown.
 */
export abstract class SourceElement<S extends Section = Section, Later extends Section = never> extends NewsElement<
  S,
  Later
> {
  /** Address of a feed, a WordPress site, Ghost's Content API with its key (Settings → Integrations), or an article page; may be relative to the page. */
  @property() src = '';

  /** Address of a relay that reads the source for this page, if it is on another origin. */
  @property() relay = '';

  /** `source` keeps the order of the source; `newest` sorts by date, ignoring dates in the future. */
  @property({ converter: oneOf(ORDERS) }) order: (typeof ORDERS)[number] = 'source';

  /** `lazy` loads when the widget comes near the viewport, `eager` immediately. */
  @property({ converter: oneOf(LOADINGS) }) loading: (typeof LOADINGS)[number] = 'lazy';

  /** Seconds between refreshes, at least 30; 0 disables them. */
  @property({ type: Number }) refresh = 0;

  /**
   * Resolves to `ready`, `empty` or `error` once the widget shows its content, for scripts that run after `news-load`. A new
   * source creates a new promise.
   */
  get settled(): Promise<Settled> {
    return this.#settled.promise;
  }

  #settled = deferred();

  /** @internal */
  readonly source = new FeedController(this);

  /** Options for the items to request. @internal */
  get filter(): FeedHost['filter'] {
    return { order: this.order };
  }

  /** Number of items that the widget needs from its source. @internal */
  abstract get itemCount(): number;

  protected override get isPending(): boolean {
    return super.isPending || this.source.hasPrefetchedResponse;
  }

  /** Sets the states and returns the main one: `ready` with content, `empty` without it once `isSettled`; adds those in `also`. */
  protected showState(
    hasContent: boolean,
    isSettled: boolean,
    ...also: (string | false)[]
  ): 'ready' | 'empty' | 'error' | 'loading' {
    const { status, isStale } = this.source;
    const shown = hasContent ? 'ready' : isSettled ? 'empty' : status === 'error' ? status : 'loading';
    this.setStates(shown, isStale && 'stale', ...also);
    if (shown !== 'loading') this.#settled.resolve(shown);
    else if (this.#settled.isResolved) this.#settled = deferred();
    return shown;
  }

  /** Renders the error if content is missing or stale because the source failed. */
  protected renderError(shown: string): unknown {
    const { source, words } = this;
    return shown === 'error' || (source.error && source.feed) ? renderError(source, words) : nothing;
  }
}

type Settled = 'ready' | 'empty' | 'error';

/** Returns a promise and the function that resolves it. */
function deferred() {
  let settle!: (state: Settled) => void;
  const promise = new Promise<Settled>((resolve) => (settle = resolve));
  return {
    promise,
    isResolved: false,
    resolve(state: Settled): void {
      this.isResolved = true;
      settle(state);
    },
  };
}
