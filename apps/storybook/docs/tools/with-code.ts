import { html } from 'lit';

/** Renders words between backticks as code. */
export const withCode = (text = ''): unknown[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
