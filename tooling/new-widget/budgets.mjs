/** What the template's own file and its single file may have, in bytes of brotli. */
const OWN = 1000;
const SINGLE = 9000;

/** The text of `bench/budgets.json` with what the files of a further widget may have; those of all widgets may have as much more. */
export function withBudgets(text, name) {
  const own = { name: `${name}, own file`, files: [`${name}.js`], target: OWN };
  const single = { name: `standalone ${name}`, files: [`standalone/${name}.js`], target: SINGLE };
  const budgets = JSON.parse(text).map((budget) =>
    budget.files.some((file) => /(^|\/)(all|hydrate)\.js$/.test(file))
      ? { ...budget, plus: [...(budget.plus ?? []), own.name] }
      : budget,
  );
  const insert = (entry, last) =>
    budgets.splice(budgets.findLastIndex((budget) => last.test(budget.name)) + 1, 0, entry);
  insert(own, /, own file$/);
  insert(single, /^standalone \w/);
  return `${JSON.stringify(budgets, null, 2)}\n`;
}
