import { memoize } from '../page/page-global.js';

type Kind = 'DateTimeFormat' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'RelativeTimeFormat';

/**
 * Returns the digits of a locale. Engines use different digits for numbers and dates, such as `arab` and `latn` for `ar`, and
 * mixed digits are hard to read.
 */
export const numberingSystem = (locale: string): string =>
  memoize(
    'numbering-systems',
    locale,
    () => formatter('NumberFormat', locale, {})?.resolvedOptions().numberingSystem ?? 'latn',
  );

/**
 * Returns a memoized `Intl` formatter: creating one costs far more than using it. Returns nothing if the page or browser lacks
 * this part of `Intl`, which leaves English, or does not know the options. Unknown locales use English, not the language of
 * the browser.
 */
export function formatter<K extends Kind>(
  kind: K,
  locale: string,
  options: ConstructorParameters<(typeof Intl)[K]>[1],
): InstanceType<(typeof Intl)[K]> | undefined {
  const Type = globalThis.Intl?.[kind] as (new (locales: string[], options: object) => object) | undefined;
  const key = `${kind}|${locale}|${Object.entries(options ?? {}).join()}`;
  try {
    return (
      Type &&
      (memoize('formatters', key, () => new Type([locale, 'en'], options ?? {})) as InstanceType<(typeof Intl)[K]>)
    );
  } catch {
    return undefined;
  }
}
