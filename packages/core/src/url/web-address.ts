/**
 * Returns the absolute address if it is http or https, otherwise an empty string. Every address from outside passes here before
 * it becomes a link or an image; sanitized HTML has its own check (`sanitize/finish.ts`).
 */
export function webAddress(value: unknown, base?: string): string {
  const address = String(value ?? '').trim();
  try {
    // Many items lack an address, and failed parsing is slow.
    const url = address && new URL(address, base);
    return url && /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    // Servers have no base address; the browser resolves the path.
    return address[0] === '/' && !base && !globalThis.document ? address : '';
  }
}
