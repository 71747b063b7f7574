// Prints the size of every script-tag file and of what budgets.json names; ends with 1 when something is over its budget.
import { readBudgets, readSizes } from './sizes/sizes.mjs';

const sizes = readSizes();
const budgets = readBudgets(sizes);
console.table(sizes);
console.table(budgets.map(({ name, brotli, target, limit }) => ({ name, brotli, target, limit })));

const failures = budgets.flatMap(({ name, brotli, limit, missing }) => [
  ...missing.map((file) => `${name}: ${file} was not built.`),
  ...(brotli > limit ? [`${name}: ${brotli} bytes, ${brotli - limit} over its limit.`] : []),
]);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
