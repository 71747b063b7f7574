import { formatter } from './formatters.js';

/** A text with `{name}` places, or one per plural category of the locale. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** Fills the places of a message; `count` picks the plural form and is written in the locale's digits. */
export function message(text: Message, locale: string, values: Record<string, string | number> = {}): string {
  const { count } = values;
  const form =
    typeof text === 'string'
      ? text
      : (text[formatter(Intl.PluralRules, locale, {}).select(Number(count))] ?? text.other ?? '');
  return form.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? formatter(Intl.NumberFormat, locale, {}).format(value) : value;
  });
}
