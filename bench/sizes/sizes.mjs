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
 * What budgets.json names, in bytes of brotli; an entry without files stands for the largest of those that no other names.
 * `target` is what we want; `limit`, only where we are not there yet, is what the build fails over: it goes down with the
 * size, and up only in a commit that says what for.
 */
export function readBudgets(sizes) {
  const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));
  const bytes = new Map(sizes.map(({ file, brotli }) => [file, brotli]));
  const named = new Set(budgets.flatMap(({ files }) => files));
  const others = sizes.filter(({ file }) => !named.has(file)).map(({ brotli }) => brotli);
  return budgets.map(({ name, files, target, limit = target }) => ({
    name,
    target,
    limit,
    brotli: files[0] ? files.reduce((sum, file) => sum + (bytes.get(file) ?? 0), 0) : Math.max(...others),
    missing: files.filter((file) => !bytes.has(file)),
  }));
}
