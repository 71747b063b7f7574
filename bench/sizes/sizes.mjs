import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { release } from '../browser/release.mjs';

/** Every script of the release: its bytes as they are, gzip and brotli. */
export function readSizes() {
  return readdirSync(release, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(new URL(file, release));
      return { file, raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
    });
}

/**
 * What budgets.json names, in bytes of brotli. `target` is what we want; `limit`, only where we are not there yet, is what
 * the build fails over: it may shrink and never grow.
 */
export function readBudgets(sizes) {
  const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));
  const bytes = new Map(sizes.map(({ file, brotli }) => [file, brotli]));
  return budgets.map(({ name, files, target, limit = target }) => ({
    name,
    target,
    limit,
    brotli: files.reduce((sum, file) => sum + (bytes.get(file) ?? 0), 0),
    missing: files.filter((file) => !bytes.has(file)),
  }));
}
