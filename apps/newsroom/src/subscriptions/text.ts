/** Control characters, line separators, and marks that change the text direction. */
const unprintable = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Returns a single line of printable text; undefined for anything else. */
export function readLine(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string' || value.length > longest * 2 || !value.isWellFormed()) return undefined;
  const line = value.trim().normalize('NFC');
  return line.length <= longest && !unprintable.test(line) ? line : undefined;
}

/** Does the same for text that may contain line breaks. */
export function readText(value: unknown, longest: number): string | undefined {
  return readLine(typeof value === 'string' ? value.replace(/\s+/g, ' ') : value, longest);
}
