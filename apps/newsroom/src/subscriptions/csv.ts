/** Characters that start a formula in spreadsheets, in every Unicode width. */
const sign = String.raw`[=+\-@|%\u2212\ufb29\ufe62\ufe63\ufe66\ufe6a\ufe6b\uff05\uff0b\uff0d\uff1d\uff20\uff5c]`;
/** Characters that spreadsheets skip before a formula: spaces, quotes, and invisible characters. */
const skipped = String.raw`[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}"']*`;

const formula = new RegExp(`^${skipped}${sign}|^[\\t\\r\\n]`, 'u');
// With another list separator, a reader sees more cells than were written.
const hiddenFormula = new RegExp(`([;,:|\\t\\r\\n])(?=${skipped}${sign})`, 'gu');

/** Returns a record (RFC 4180) without formulas: those are preceded by an apostrophe, which spreadsheets hide. */
export function csvRecord(cells: readonly unknown[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: unknown): string {
  const text = String(value ?? '').replace(hiddenFormula, "$1'");
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
