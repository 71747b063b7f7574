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

const sum = (figures) => figures.reduce((all, each) => all + each, 0);

/**
 * What budgets.json names, in bytes of brotli; an entry without files stands for the largest of those that no other names.
 * `target` is what we want; `limit`, only where we are not there yet, is what the build fails over: it goes down with the
 * size, and up only in a commit that says what for. Files with all widgets have both for the first four; `plus` names the
 * entries of those that have come since, and what these may have comes on top.
 */
export function readBudgets(sizes) {
  const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));
  const bytes = new Map(sizes.map(({ file, brotli }) => [file, brotli]));
  const named = new Set(budgets.flatMap(({ files }) => files));
  const others = sizes.filter(({ file }) => !named.has(file)).map(({ brotli }) => brotli);
  const further = (plus) => plus.map((name) => budgets.find((budget) => budget.name === name));
  return budgets.map(({ name, files, target, limit = target, plus = [] }) => ({
    name,
    target: target + sum(further(plus).map((one) => one.target)),
    limit: limit + sum(further(plus).map((one) => one.limit ?? one.target)),
    brotli: files[0] ? sum(files.map((file) => bytes.get(file) ?? 0)) : Math.max(...others),
    missing: files.filter((file) => !bytes.has(file)),
  }));
}
