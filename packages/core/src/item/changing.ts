import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that changes, in an element that changes with it: translators put elements of their own in the place of a text, so
 * that it could not be changed any more.
 */
export const renderChanging = (text: string): unknown => keyed(text, html`<span>${text}</span>`);
