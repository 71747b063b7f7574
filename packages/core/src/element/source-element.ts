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
 * @fires {CustomEvent<NewsLoadDetail>} news-load - The source has answered. Detail: `count`, `title`.
 * @fires {CustomEvent<NewsErrorDetail>} news-error - The source failed, after two more attempts where they may help.
 *   Detail: `message` for the developer, and `code`: `invalid-url`, `offline`, `mixed-content`, `cors`, `network`,
 *   `timeout`, `too-large`, `unauthorized`, `not-found`, `rate-limited`, `server`, `http`, `empty`, `malformed`,
 *   `not-a-feed`; `render` when the widget itself failed, `unexpected` when its own code could not be loaded.
 * @cssstate loading - Content is on its way.
 * @cssstate ready - Content is shown.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The source failed and nothing is left to show.
 * @cssstate stale - A refresh failed; older content is shown.
 */
export abstract class SourceElement<S extends Section = Section, Later extends Section = never> extends NewsElement<
  S,
  Later
> {
  /** Address of a feed, a WordPress site, Ghost's Content API with its key (Settings → Integrations), or an article page; relative ones resolve against the page. */
  @property() src = '';

  /** Address of a relay that reads the source for this page, if the source is on another origin. */
  @property() relay = '';

  /** `source` keeps the editor's order. `newest` sorts by date, and future dates move nothing up. */
  @property({ converter: oneOf(ORDERS) }) order: (typeof ORDERS)[number] = 'source';

  /** `lazy` loads when the widget comes near the viewport, `eager` at once. */
  @property({ converter: oneOf(LOADINGS) }) loading: (typeof LOADINGS)[number] = 'lazy';

  /** Seconds between refreshes, 30 at least; 0 for none. */
  @property({ type: Number }) refresh = 0;

  /**
   * Resolves to `ready`, `empty` or `error` once the widget shows what there is, for scripts that run after `news-load`. A new
   * source makes a new promise.
   */
  get settled(): Promise<Settled> {
    return this.#settled.promise;
  }

  #settled = deferred();

  /** @internal */
  readonly source = new FeedController(this);

  /** Which items to request. @internal */
  get filter(): FeedHost['filter'] {
    return { order: this.order };
  }

  /** How many items the widget needs from its source. @internal */
  abstract get itemCount(): number;

  protected override get isPending(): boolean {
    return super.isPending || this.source.hasPrefetchedResponse;
  }

  /** Sets the states and returns the main one: `ready` with content, `empty` without it once `isSettled`; `also` joins it. */
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

  /** The error message, if content is missing or stale because the source failed. */
  protected renderError(shown: string): unknown {
    const { source, words } = this;
    return shown === 'error' || (source.error && source.feed) ? renderError(source, words) : nothing;
  }
}

type Settled = 'ready' | 'empty' | 'error';

/** A promise, and what resolves it. */
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
