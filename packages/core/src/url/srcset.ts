import { safeUrl } from './safe-url.js';

/** Returns the candidates of a `srcset` with safe addresses. */
export const safeSrcset = (srcset: string | undefined): string =>
  (srcset ?? '')
    .split(/,\s+|,$/)
    .map((candidate) => {
      const [address, ...size] = candidate.trim().split(/\s+/);
      const url = safeUrl(address);
      // More than one descriptor could hide another address.
      return size.length < 2 && /^(\d+(\.\d+)?[wx])?$/.test(size[0] ?? '') && url && [url, ...size].join(' ');
    })
    .filter(Boolean)
    .join(', ');
