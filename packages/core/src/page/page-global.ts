const KEY = Symbol.for('news-widgets:1');

/** Longer than the longest list, so that one update never evicts what the next one needs. */
const MAX_MEMOIZED = 2000;

/**
 * Returns a value shared by all copies of the widgets on the page: several bundles, several minor versions. The symbol contains
 * the major version; bump it when the shape of a shared value changes.
 */
export function pageGlobal<T>(name: string, create: () => T): T {
  const page = globalThis as { [KEY]?: Map<string, unknown> };
  if (!page[KEY]) Object.defineProperty(page, KEY, { value: new Map() });
  const values = page[KEY]!;
  if (!values.has(name)) values.set(name, create());
  return values.get(name) as T;
}

/** Page-wide memoization of slow calls that every update repeats; one store per name. */
export function memoize<T extends string | object>(name: string, key: string, compute: () => T): T {
  const results = pageGlobal(name, () => new Map<string, unknown>());
  let result = results.get(key) as T | undefined;
  if (result === undefined) {
    if (results.size >= MAX_MEMOIZED) results.clear();
    results.set(key, (result = compute()));
  }
  return result;
}
