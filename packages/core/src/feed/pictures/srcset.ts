import { httpUrl } from '../normalize/values.js';

/** Larger pictures take readers longer to load and show no more. */
const MAX_WIDTH = 1600;

/** Maximum number of candidates, and of letters for them. */
const MAX_CANDIDATES = 100;
const MAX_LETTERS = 50_000;

/** Addresses may contain commas, but do not end in one (HTML 4.8.4.2.1). */
const SEPARATOR = /,\s+|(?<=\s[\d.]{1,9}[wx]),|,\s*$/;

/** Returns the candidates of a `srcset` with absolute addresses, and the best of them. */
export function readSrcset(srcset: string, base: string): { srcset: string; best?: string; width?: number } {
  const found = srcset
    .slice(0, MAX_LETTERS)
    .split(SEPARATOR, MAX_CANDIDATES)
    .flatMap((candidate) => {
      const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
      const [, size, unit] = /^([\d.]{1,9})([wx])$/.exec(descriptor) ?? [];
      const url = size && !address.startsWith('data:') ? httpUrl(address, base) : undefined;
      return url ? [{ url, size: Number(size), unit }] : [];
    });
  const sorted = [...found].sort((a, b) => b.size - a.size);
  const best = sorted.find(({ size, unit }) => unit === 'x' || size <= MAX_WIDTH) ?? sorted.at(-1);
  return {
    srcset: found[1] ? found.map(({ url, size, unit }) => `${url} ${size}${unit}`).join(', ') : '',
    ...(best && { best: best.url, ...(best.unit === 'w' && { width: best.size }) }),
  };
}
