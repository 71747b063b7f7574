import { shared } from './registry.js';

/** Answers that were asked for before a widget could: the first that wants the address takes its answer over. */
export const earlyAnswers = (): Map<string, Promise<Response>> => shared('early', () => new Map());
