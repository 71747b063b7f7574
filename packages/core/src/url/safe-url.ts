/**
 * The address when it is http or https, else the empty string. Relative addresses resolve against `base`.
 * The only gate through which an address from outside reaches a link or a picture.
 */
export function safeUrl(value: unknown, base?: string): string {
  try {
    const address = String(value ?? '').trim();
    // Most items lack one address or another, and a parser that fails is slow.
    const url = address && new URL(address, base);
    return url && /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}
