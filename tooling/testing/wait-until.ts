// oxlint-disable-next-line no-restricted-imports -- the one that waits longer is made of it
import { waitUntil as waitBriefly } from '@open-wc/testing';

/** Waits until a condition holds, even on a busy machine: open-wc gives up after one second, and checks only every 50 ms. */
export const waitUntil: typeof waitBriefly = (predicate, message, options) =>
  waitBriefly(predicate, message, { timeout: 15_000, interval: 5, ...options });
