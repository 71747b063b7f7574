import type { ComplexAttributeConverter } from 'lit';

/** The allowed values of a property. */
interface Choice extends ComplexAttributeConverter {
  values: readonly string[];
}

/** The `converter` of a property that takes one of these values: `NewsElement` warns about others and uses the default. */
export const oneOf = (values: readonly string[]): Choice => ({ values });

/** The `converter` of a property that takes numbers and these words. */
export const numberOr = (...values: string[]): Choice => ({
  values,
  fromAttribute: (text) => (text === null || values.includes(text) ? text : Number(text)),
});

/** The values that the declaration of a property allows; undefined for any. */
export const allowedValues = (converter: unknown): readonly string[] | undefined =>
  Object.hasOwn(converter ?? {}, 'values') ? (converter as Choice).values : undefined;
