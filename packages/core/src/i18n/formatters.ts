import { memoize } from '../page/page-global.js';

type Formatter<T, O> = new (locale: string, options: O) => T;

/**
 * The digits of a locale. Engines choose others for numbers than for dates, such as `arab` and `latn` for `ar`, and text
 * that mixes them reads badly.
 */
export const numberingSystem = (locale: string): string =>
  memoize('numbering-systems', locale, () => new Intl.NumberFormat(locale).resolvedOptions().numberingSystem);

/** A memoized `Intl` formatter: creating one costs far more than using it. */
export const formatter = <T extends object, O extends object>(
  type: Formatter<T, O>,
  locale: string,
  options: NoInfer<O>,
): T =>
  memoize('formatters', `${type.name}|${locale}|${Object.entries(options).join()}`, () => new type(locale, options));
