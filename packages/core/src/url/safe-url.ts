import { memoize } from '../page/page-global.js';
import { webAddress } from './web-address.js';

/** `webAddress` for what asks for the same addresses at each update; relative ones resolve against the page. */
export const safeUrl = (value: unknown, base = globalThis.document?.baseURI): string =>
  value ? memoize('addresses', `${base} ${String(value)}`, () => webAddress(value, base)) : '';
