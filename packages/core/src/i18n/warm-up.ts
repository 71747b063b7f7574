/**
 * Initializes `Intl` while a request is in flight: its first use on a page takes longer than rendering a list.
 * Two constructors in two tasks: in another order, Chromium would initialize all of it in one.
 */
export function warmUp(): void {
  if (!globalThis.Intl) return;
  for (const type of [Intl.Collator, Intl.RelativeTimeFormat]) setTimeout(() => type.supportedLocalesOf('en'));
}
