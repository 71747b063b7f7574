import { remember } from '../registry/remember.js';
import { webAddress } from './web-address.js';

/**
 * The address when it is http or https, else the empty string. Relative addresses resolve against `base`.
 * The only gate through which an address from outside reaches a link or a picture.
 */
export function safeUrl(value: unknown, base?: string): string {
  const address = String(value ?? '').trim();
  // Most items lack one address or another, and a parser that fails is slow. No base holds a space.
  return address && remember('addresses', `${base} ${address}`, () => webAddress(address, base));
}
