const KEY = Symbol.for('news-widgets:1');

/**
 * A value shared by every copy of the widgets on the page: several bundles, several minor versions.
 * The symbol carries the major version; bump it when the shape of a shared value changes.
 */
export function shared<T>(name: string, create: () => T): T {
  const page = globalThis as { [KEY]?: Map<string, unknown> };
  if (!page[KEY]) Object.defineProperty(page, KEY, { value: new Map() });
  const values = page[KEY]!;
  if (!values.has(name)) values.set(name, create());
  return values.get(name) as T;
}

/** So many results are kept: more than the longest list has items. */
const MOST = 2000;

/** A result that is slow to come by and asked for again and again, such as at each update; one store per name for the page. */
export function remember<T extends string | object>(name: string, key: string, make: () => T): T {
  const known = shared(name, () => new Map<string, unknown>());
  let value = known.get(key) as T | undefined;
  if (value === undefined) {
    if (known.size >= MOST) known.clear();
    known.set(key, (value = make()));
  }
  return value;
}
