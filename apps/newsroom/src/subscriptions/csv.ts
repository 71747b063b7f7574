// A spreadsheet runs a cell that begins like this, also behind spaces.
const formula = /^[\s]*[=+\-@\uff0b\uff0d\uff1d\uff20|%]|^[\t\r\n]/;

/** One record (RFC 4180) in which no cell is a formula: those are led by an apostrophe, which spreadsheets hide. */
export function csvRecord(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: unknown): string {
  const text = String(value ?? '');
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
