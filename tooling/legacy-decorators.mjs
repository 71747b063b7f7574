/** `lit/decorators.js` for script-tag files: only what compiled legacy decorators of fields need. */
export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
export const state = () => property({ state: true, attribute: false });
