import type { html as litHtml } from 'lit';

/** `lit` for parts: they make templates, and the file that loads them renders these. What else they import fails the build. */
export const html: typeof litHtml = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const nothing = Symbol.for('lit-nothing');
