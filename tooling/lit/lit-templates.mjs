/** `lit` for parts: they make templates, and the file that loads them renders these. What else they import fails the build. */
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const nothing = Symbol.for('lit-nothing');
