/** Declarations for `LitElement` of `lean-lit`, as its `decorators.ts` and `property-tables.mjs` make them together. */
export const property =
  ({ attribute, type = String, reflect = false } = {}) =>
  (prototype, name) =>
    prototype.constructor.createProperty(name, { attribute: attribute ?? name.toLowerCase(), type, reflect });

export const state = () => property({ attribute: false });
