import { memoize } from '../page/page-global.js';

type Kind = 'DateTimeFormat' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'RelativeTimeFormat';

/**
 * The digits of a locale. Engines choose others for numbers than for dates, such as `arab` and `latn` for `ar`, and text
 * that mixes them reads badly.
 */
export const numberingSystem = (locale: string): string =>
  memoize(
    'numbering-systems',
    locale,
    () => formatter('NumberFormat', locale, {})?.resolvedOptions().numberingSystem ?? 'latn',
  );

/**
 * A memoized `Intl` formatter: creating one costs far more than using it. None where the page or browser has no such part of
 * `Intl`, which leaves English, and for options that it does not know. A locale that the browser does not know is English,
 * not the language of the browser.
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
