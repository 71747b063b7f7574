import { pageGlobal } from '../page/page-global.js';

/** Responses requested before the widgets were defined, by address. The first widget takes one; `undefined` means taken. */
export const prefetchedResponses = (): Map<string, Promise<Response> | undefined> =>
  pageGlobal('early', () => new Map());

/** State of a widget that was in view before it was defined. */
export interface PrefetchState {
  /** The response of its source has arrived. */
  hasResponse?: boolean;
}

/** Widgets that were in view before they were defined, which need not wait for an observer. */
export const prefetchStates = (): WeakMap<Element, PrefetchState> => pageGlobal('in-view', () => new WeakMap());
