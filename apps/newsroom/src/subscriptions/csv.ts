/** What a spreadsheet takes for the beginning of a formula, in every width that Unicode has for it. */
const sign = String.raw`[=+\-@|%\u2212\ufb29\ufe62\ufe63\ufe66\ufe6a\ufe6b\uff05\uff0b\uff0d\uff1d\uff20\uff5c]`;
/** What it may skip before that: spaces, quotes, and characters that nobody sees. */
const skipped = String.raw`[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}"']*`;

const formula = new RegExp(`^${skipped}${sign}|^[\\t\\r\\n]`, 'u');
// A reader whose list separator is another one sees more cells than were written.
const hiddenFormula = new RegExp(`([;,:|\\t\\r\\n])(?=${skipped}${sign})`, 'gu');

/** One record (RFC 4180) in which no cell is a formula: those are led by an apostrophe, which spreadsheets hide. */
export function csvRecord(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: unknown): string {
  const text = String(value ?? '').replace(hiddenFormula, "$1'");
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
