import { shared } from '../page/page-global.js';

/**
 * Answers that were asked for before a widget could, by address: the first that wants one takes it over. Where nothing is left
 * to take, the address has been asked for all the same.
 */
export const earlyAnswers = (): Map<string, Promise<Response> | undefined> => shared('early', () => new Map());

/** A widget that was in view before it had its code. */
export interface Seen {
  /** The answer of its source is here. */
  isAnswered?: boolean;
}

/** Widgets that were in view before they had their code. */
export const seenEarly = (): WeakMap<Element, Seen> => shared('in-view', () => new WeakMap());
