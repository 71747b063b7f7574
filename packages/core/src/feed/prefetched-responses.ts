import { pageGlobal } from '../page/page-global.js';

/** Responses requested before the widgets had their code, by address. The first widget takes one; `undefined` means taken. */
export const prefetchedResponses = (): Map<string, Promise<Response> | undefined> =>
  pageGlobal('early', () => new Map());

/** The state of a widget that was in view before it had its code. */
export interface PrefetchState {
  /** The response of its source is here. */
  hasResponse?: boolean;
}

/** Widgets that were in view before they had their code: they need not wait for an observer to say so. */
export const prefetchStates = (): WeakMap<Element, PrefetchState> => pageGlobal('in-view', () => new WeakMap());
