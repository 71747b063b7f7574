/** The text of a cell, on one line. */
const cell = (text = '') =>
  String(text)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');

/** Text as code; nothing for none. */
export const code = (text) => (text ? `\`${text}\`` : '');

/** A Markdown table, ending with a line break. Headings that end with a colon are of numbers, aligned at the end. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const headings = columns.map((column) => column.replace(/:$/, ''));
  const rule = columns.map((column) => (column.endsWith(':') ? '---:' : '---'));
  return [headings, rule, ...rows.map((row) => row.map(cell))].map((cells) => `${line(cells)}\n`).join('');
}
