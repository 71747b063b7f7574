import type { NewsItemInit } from '../feed/news-item.js';
import type { FeedErrorCode } from '../feed/feed-error.js';

/** Detail of `news-load`. */
export interface NewsLoadDetail {
  /** Number of stories that the source has returned so far. */
  count: number;
  /** The feed's own title, if it came from one. */
  title: string;
}

/** Detail of `news-error`. */
export interface NewsErrorDetail {
  /** Machine-readable cause; `render` if the widget itself failed, `unexpected` if its own code could not be loaded. */
  code: FeedErrorCode | 'render' | 'unexpected';
  /** One sentence for the developer: the likely cause and the fix. */
  message: string;
}

/** Detail of `news-item-open` and `news-item-view`. */
export interface NewsItemDetail {
  /** The story: a full `NewsItem` from a source, or the item given by the page. */
  item: NewsItemInit;
  /** Position in the widget, from 0. */
  index: number;
}

/** All events of the widgets; they bubble and are composed, so a page can listen once on `document`. */
export interface NewsEventMap {
  'news-load': CustomEvent<NewsLoadDetail>;
  'news-error': CustomEvent<NewsErrorDetail>;
  'news-item-open': CustomEvent<NewsItemDetail>;
  'news-item-view': CustomEvent<NewsItemDetail>;
}

declare global {
  interface HTMLElementEventMap extends NewsEventMap {}
  interface DocumentEventMap extends NewsEventMap {}
}

/** Dispatches an event of a widget; returns false if a listener cancelled it. */
export function emit<T extends keyof NewsEventMap>(
  host: EventTarget,
  type: T,
  detail: NewsEventMap[T]['detail'],
  cancelable = false,
): boolean {
  return host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
