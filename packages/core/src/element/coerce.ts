import type { PropertyDeclaration } from 'lit';
import { allowedValues } from './one-of.js';

/** Coerces a value that templates, frameworks and servers set as a property where they mean an attribute, or nothing. */
export function coerce(
  value: unknown,
  { type, attribute, converter, state }: PropertyDeclaration,
  initial: () => unknown,
): unknown {
  // Internal state is not coerced.
  if (state) return value;
  if (type === Boolean) return value === 'false' ? false : !!value;
  if (type === Number) {
    // An empty value hides the one from the source.
    const isNothing = value === false || (typeof value === 'string' && !value.trim() && initial() !== undefined);
    if (isNothing) return initial();
    return typeof value === 'string' && !allowedValues(converter)?.includes(value) ? +value : value;
  }
  if (type === Array) return Array.isArray(value) ? value : initial();
  // A property without an attribute holds an object.
  if (attribute === false) return typeof value === 'object' ? value : initial();
  // `{condition && 'text'}` evaluates to false or 0.
  if (!value || value === true) return value === '' ? value : initial();
  return !converter && typeof value === 'number' && typeof initial() === 'string' ? String(value) : value;
}
