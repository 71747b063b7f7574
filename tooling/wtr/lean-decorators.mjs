/** Declarations for `lit/element.mjs` as `property-tables.mjs` and `lit/decorators.mjs` make them together. */
export const property =
  ({ attribute, type = String, reflect = false } = {}) =>
  (prototype, name) =>
    prototype.constructor.createProperty(name, { attribute: attribute ?? name.toLowerCase(), type, reflect });

export const state = () => property({ attribute: false });
