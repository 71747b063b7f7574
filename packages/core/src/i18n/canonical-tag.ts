/** Longer than any tag that is in use. */
const MAX_LENGTH = 100;

/**
 * A language tag as `Intl` takes it, from what pages write: `pt_br`, `de_AT.UTF-8`, `zh-yue`, `de-DE, en`. An end that is
 * not valid is left out. `undefined` for what is no tag at all, such as `x-none`.
 */
export function canonicalTag(text: string): string | undefined {
  const [first = ''] = text
    .trim()
    .slice(0, MAX_LENGTH)
    .split(/[\s,;.@]/, 1);
  // Some languages used to be written as a part of another.
  let tag = first.replace(/_/g, '-').replace(/^(?:ar|ms|zh(?:-min)?)-([a-z]{3})(?=-|$)/i, '$1');
  for (; tag; tag = tag.replace(/-?[^-]*$/, ''))
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      // Shorter, it may be valid.
    }
  return undefined;
}
