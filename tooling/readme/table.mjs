/** Renders the text of a cell on one line. */
const cell = (text = '') =>
  String(text)
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ');

/** Formats text as code; empty for an empty text. */
export const code = (text) => (text ? `\`${text}\`` : '');

/** Renders a Markdown table, ending with a line break. Columns of numbers, aligned at the end, have headings that end with a colon. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const headings = columns.map((column) => column.replace(/:$/, ''));
  const rule = columns.map((column) => (column.endsWith(':') ? '---:' : '---'));
  return [headings, rule, ...rows.map((row) => row.map(cell))].map((cells) => `${line(cells)}\n`).join('');
}
