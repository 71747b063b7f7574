import { httpUrl } from '../normalize/values.js';

/** Larger pictures cost readers time and show no more. */
const MAX_WIDTH = 1600;

/** More candidates than any page has. */
const MAX_CANDIDATES = 100;

/** A candidate of a `srcset`: addresses may hold commas, but do not end in one (HTML 4.8.4.2.1). */
const CANDIDATE = /\s*(\S*[^\s,])(?:\s+([\d.]+)([wx])(?:\s+\d+h)?)?\s*(?:,|$)/g;

/** The candidates of a `srcset` with absolute addresses, and the best of them. */
export function readSrcset(srcset: string, base: string): { srcset: string; best?: string; width?: number } {
  const found: { url: string; size: number; unit: string }[] = [];
  for (const [, address, size = '1', unit = 'x'] of srcset.matchAll(CANDIDATE)) {
    const url = address!.startsWith('data:') ? undefined : httpUrl(address, base);
    if (url) found.push({ url, size: Number(size), unit });
    if (found.length === MAX_CANDIDATES) break;
  }
  const sorted = [...found].sort((a, b) => b.size - a.size);
  const best = sorted.find(({ size, unit }) => unit === 'x' || size <= MAX_WIDTH) ?? sorted.at(-1);
  return {
    srcset: found[1] ? found.map(({ url, size, unit }) => `${url} ${size}${unit}`).join(', ') : '',
    ...(best && { best: best.url, ...(best.unit === 'w' && { width: best.size }) }),
  };
}
