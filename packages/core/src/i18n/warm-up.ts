/** Pages may have none of it. */
const { Collator, Locale, RelativeTimeFormat } = (globalThis.Intl ?? {}) as Partial<typeof Intl>;

/**
 * Initializes `Intl` while a request is in flight: its first use on a page takes longer than rendering a list.
 * Two constructors in two tasks: in another order, Chromium would initialize all of it in one.
 */
export function warmUp(): void {
  for (const type of [Collator, RelativeTimeFormat]) setTimeout(() => type?.supportedLocalesOf('en'));
}

/** Initializes what `Intl` knows of languages and their scripts, which the first widget on a page would wait for. */
export function warmUpLanguages(): void {
  if (Locale) new Locale('en').maximize();
}
