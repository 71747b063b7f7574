/**
 * Makes the browser's lists of languages ahead of need: the first use of `Intl` on a page takes longer than rendering a list.
 * In two tasks: asked for the others first, Chromium would make both kinds of list in one.
 */
export function warmUp(): void {
  for (const type of [Intl.Collator, Intl.RelativeTimeFormat]) setTimeout(() => type.supportedLocalesOf('en'));
}
