/** The page may lack any of these. */
const { Collator, Locale, RelativeTimeFormat } = (globalThis.Intl ?? {}) as Partial<typeof Intl>;

/**
 * Initialises `Intl` while a request is in flight: its first use on a page takes longer than rendering a list. Two constructors
 * in two tasks: in another order, Chromium would initialise all of it in one.
 */
export function warmUp(): void {
  for (const type of [Collator, RelativeTimeFormat]) setTimeout(() => type?.supportedLocalesOf('en'));
}

/** Initialises `Intl`'s data on languages and scripts, which the first widget on a page would otherwise wait for. */
export function warmUpLanguages(): void {
  if (Locale) new Locale('en').maximize();
}
