/** `lit` for script-tag files: what widgets import of it, without what they never use. */
export { css } from './css.mjs';
export { LitElement } from './element.mjs';
export { html, nothing, render } from './templates.mjs';
