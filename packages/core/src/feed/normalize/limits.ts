/** In letters and entries; no honest publisher meets these. They keep a page quick and its layout whole. */
export const MAX_TITLE = 500;
export const MAX_TEXT = 2000;
export const MAX_ADDRESS = 8000;
export const MAX_ENTRIES = 50;
export const MAX_BODY = 500_000;

/** Markup and references around a text, in letters for each of its own. */
const MARKUP = 10;

/** Marks that letters of no script need, stacked to paint over the lines above and below. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** Text that has at most so many letters, from markup that is read no further than such a text needs. */
export const limited =
  (read: (value: unknown) => string, max: number) =>
  (value: unknown): string => {
    const text = read(typeof value === 'string' ? value.slice(0, max * MARKUP) : value).replace(STACKED_MARKS, '$1');
    // Half a character would be none.
    return text.length > max ? text.slice(0, max).replace(/[\ud800-\udbff]$/, '') : text;
  };
