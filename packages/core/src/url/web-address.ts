/**
 * The whole address when it is http or https, else the empty string. Relative addresses resolve against `base`.
 * The gate for addresses from outside on their way to a link or a picture; sanitised HTML has its own (`sanitize/finish.ts`).
 */
export function webAddress(value: unknown, base?: string): string {
  const address = String(value ?? '').trim();
  try {
    // Most items lack one address or another, and a parser that fails is slow.
    const url = address && new URL(address, base);
    return url && /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    // On a server nothing says what a path is relative to; the browser that gets it will know.
    return address[0] === '/' && !base && !globalThis.document ? address : '';
  }
}
