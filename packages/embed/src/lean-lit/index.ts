/** `lit` for script-tag files: what widgets import of it, without what they never use. */
export { css } from './css.js';
export { LitElement } from './element.js';
export { html, nothing, render } from './templates.js';
