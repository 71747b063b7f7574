import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../bench/budgets.json', import.meta.url);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What the script-tag file of a widget may weigh, as Markdown, from the budgets that the checks hold it to. */
export function sizeSection(widget) {
  const budgets = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const atMost = (name) => {
    const { target, limit = target } = budgets.find((budget) => budget.name === name) ?? {};
    return limit && kilobytes(limit);
  };
  const own = atMost(`${widget}, own file`);
  return own
    ? `Its script-tag file has at most ${own} (brotli), beside what widgets share: \`runtime.js\` of at most ${atMost('runtime')} and, where they show stories, \`items.js\` of at most ${atMost('items, where widgets show stories')}.\n`
    : 'Its script-tag file has no budget in `bench/budgets.json` yet.\n';
}
