import { formatter } from './formatters.js';

/** A text with `{name}` placeholders, or one per plural category of the locale. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** Fills the placeholders of a message; `count` selects the plural form and is formatted for the locale. */
export function message(text: Message, locale: string, values: Record<string, string | number> = {}): string {
  const { count } = values;
  const form =
    typeof text === 'string'
      ? text
      : (text[pluralOf(Number(count), locale)] ?? text.other ?? Object.values(text)[0] ?? '');
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? (formatter('NumberFormat', locale, {})?.format(value) ?? String(value)) : value;
  });
}

const pluralOf = (count: number, locale: string): Intl.LDMLPluralRule =>
  formatter('PluralRules', locale, {})?.select(count) ?? (count === 1 ? 'one' : 'other');
