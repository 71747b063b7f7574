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
