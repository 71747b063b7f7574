import { documentBase } from './document-base.js';
import { memoize } from '../page/page-global.js';
import { webAddress } from './web-address.js';

/** Memoized `webAddress`; relative addresses resolve against the page. */
export const safeUrl = (value: unknown, base = documentBase()): string =>
  value ? memoize('addresses', `${base} ${String(value)}`, () => webAddress(value, base)) : '';
