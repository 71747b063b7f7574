import { remember } from '../registry/remember.js';

/**
 * The address when it is http or https, else the empty string. Relative addresses resolve against `base`.
 * The only gate through which an address from outside reaches a link or a picture.
 */
export function safeUrl(value: unknown, base?: string): string {
  const address = String(value ?? '').trim();
  // Most items lack one address or another, and a parser that fails is slow.
  return address && remember('addresses', `${address} ${base}`, () => resolve(address, base));
}

function resolve(address: string, base?: string): string {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    // On a server nothing says what a path is relative to; the browser that gets it will know.
    return address[0] === '/' && !base && !globalThis.document ? address : '';
  }
}
