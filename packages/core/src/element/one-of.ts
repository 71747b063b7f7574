import type { ComplexAttributeConverter } from 'lit';

/** The allowed values of a property. */
interface Choice extends ComplexAttributeConverter {
  values: readonly string[];
}

/** Returns the `converter` of a property with these values; `NewsElement` warns about others and uses the default. */
export const oneOf = (values: readonly string[]): Choice => ({ values });

/** Returns the `converter` of a property for numbers and these words. */
export const numberOr = (...values: string[]): Choice => ({
  values,
  fromAttribute: (text) => (text === null || values.includes(text) ? text : Number(text)),
});

/** Returns the values that a property allows; undefined for any. */
export const allowedValues = (converter: unknown): readonly string[] | undefined =>
  Object.hasOwn(converter ?? {}, 'values') ? (converter as Choice).values : undefined;
