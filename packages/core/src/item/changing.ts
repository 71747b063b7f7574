import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Renders a changing text in an element that is replaced with it: translators wrap texts in elements of their own, after which
 * Lit could not update the text.
 */
export const renderChanging = (text: string): unknown => keyed(text, html`<span>${text}</span>`);
