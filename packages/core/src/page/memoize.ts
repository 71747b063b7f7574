import { shared } from './page-global.js';

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
