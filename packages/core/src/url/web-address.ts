/** The whole address when it is http or https, else the empty string. Relative ones resolve against `base`. */
export function webAddress(address: string, base?: string): string {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    // On a server nothing says what a path is relative to; the browser that gets it will know.
    return address[0] === '/' && !base && !globalThis.document ? address : '';
  }
}
