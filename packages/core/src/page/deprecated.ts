import { warnOnce } from './warn-once.js';

/**
 * Warns developers, once per page, that something is deprecated and what to use instead. Only with Lit's development
 * build, which bundlers load while developing.
 */
export function deprecated(what: string, instead: string): void {
  if ('litIssuedWarnings' in globalThis)
    warnOnce(`${what} is deprecated and will be removed in the next major version: ${instead}.`);
}
