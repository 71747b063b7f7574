// Prints the size of every script-tag file; ends with 1 when one is over its budget in budgets.json (bytes, brotli).
import { version } from '@news-widgets/tooling/version';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = new URL(`../packages/embed/dist/${version}/`, import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

const rows = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => {
    const bytes = readFileSync(new URL(file, folder));
    return {
      file,
      raw: bytes.length,
      gzip: gzipSync(bytes).length,
      brotli: brotliCompressSync(bytes).length,
      budget: budgets[file],
    };
  });
console.table(rows);

const missing = Object.keys(budgets).filter((file) => !rows.some((row) => row.file === file));
const over = rows.filter(({ brotli, budget }) => brotli > budget);
for (const file of missing) console.error(`${file} has a budget but was not built.`);
for (const { file, brotli, budget } of over)
  console.error(`${file}: ${brotli} bytes, ${brotli - budget} over its budget.`);
process.exitCode = missing.length + over.length > 0 ? 1 : 0;
