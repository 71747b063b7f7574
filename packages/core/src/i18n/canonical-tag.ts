/** Longer than any tag in use. */
const MAX_LENGTH = 100;

/**
 * Converts a language tag from a page for `Intl`: `pt_br`, `de_AT.UTF-8`, `zh-yue`, `de-DE, en`. An invalid end is dropped.
 * Returns `undefined` if there is no valid tag, as in `x-none`.
 */
export function canonicalTag(text: string): string | undefined {
  const [first = ''] = text
    .trim()
    .slice(0, MAX_LENGTH)
    .split(/[\s,;.@]/, 1);
  // Some languages used to be written as part of another.
  let tag = first.replace(/_/g, '-').replace(/^(?:ar|ms|zh(?:-min)?)-([a-z]{3})(?=-|$)/i, '$1');
  for (; tag; tag = tag.replace(/-?[^-]*$/, ''))
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      // A shorter tag may be valid.
    }
  return undefined;
}
