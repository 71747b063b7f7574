/** Limits in letters and entries that no honest publisher reaches; they keep pages fast and layouts intact. */
export const MAX_TITLE = 500;
export const MAX_TEXT = 2000;
export const MAX_ADDRESS = 8000;
export const MAX_ENTRIES = 50;
export const MAX_BODY = 500_000;

/** Letters of markup and references allowed for each letter of text. */
const MARKUP = 10;

/** Stacked marks that no script needs, and which would cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** Limits the length of a text, and of the markup that is read for it. */
export const limited =
  (read: (value: unknown) => string, max: number) =>
  (value: unknown): string => {
    const text = read(typeof value === 'string' ? value.slice(0, max * MARKUP) : value).replace(STACKED_MARKS, '$1');
    // Never cut a surrogate pair.
    return text.length > max ? text.slice(0, max).replace(/[\ud800-\udbff]$/, '') : text;
  };
