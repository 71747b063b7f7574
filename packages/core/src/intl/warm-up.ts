/**
 * Makes the browser's lists of languages ahead of need: the first use of `Intl` on a page takes longer than rendering a list.
 * In two tasks, since Chromium would make those of `Intl.Collator` and all others at once.
 */
export function warmUp(): void {
  for (const type of [Intl.Collator, Intl.RelativeTimeFormat]) setTimeout(() => type.supportedLocalesOf('en'));
}
