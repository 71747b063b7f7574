import { warnOnce } from './warn-once.js';

/**
 * Tells developers, once per page, that something will go with the next major version and what to use instead. Says nothing to readers:
 * only where Lit's development build is loaded, as bundlers do while developing.
 */
export function deprecated(what: string, instead: string): void {
  if ('litIssuedWarnings' in globalThis)
    warnOnce(`${what} is deprecated and goes with the next major version: ${instead}.`);
}
