import type { PropertyDeclaration } from 'lit';
import { allowedValues } from './one-of.js';

/** The value of a property from what templates, frameworks and servers set where they mean an attribute or nothing. */
export function coerce(
  value: unknown,
  { type, attribute, converter, state }: PropertyDeclaration,
  initial: () => unknown,
): unknown {
  // The widget's own.
  if (state) return value;
  if (type === Boolean) return value === 'false' ? false : !!value;
  if (type === Number) {
    // An empty one leaves out what a source says.
    const isNothing = value === false || (typeof value === 'string' && !value.trim() && initial() !== undefined);
    if (isNothing) return initial();
    return typeof value === 'string' && !allowedValues(converter)?.includes(value) ? +value : value;
  }
  if (type === Array) return Array.isArray(value) ? value : initial();
  // A property without attribute holds an object.
  if (attribute === false) return typeof value === 'object' ? value : initial();
  // `{condition && 'text'}` gives false or 0.
  if (!value || value === true) return value === '' ? value : initial();
  return !converter && typeof value === 'number' && typeof initial() === 'string' ? String(value) : value;
}
