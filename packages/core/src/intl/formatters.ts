import { shared } from '../registry/registry.js';

type Formatter<T, O> = new (locale: string, options: O) => T;

/** An `Intl` formatter, made once per page for each locale and set of options: making one costs far more than using it. */
export function formatter<T, O>(type: Formatter<T, O>, locale: string, options: NoInfer<O>): T {
  const made = shared('formatters', () => new Map<string, unknown>());
  const key = `${type.name}|${locale}|${JSON.stringify(options)}`;
  let value = made.get(key) as T | undefined;
  if (!value) made.set(key, (value = new type(locale, options)));
  return value;
}
