import { html } from 'lit';

/** Text in which words between back-ticks are code. */
export const withCode = (text = ''): unknown[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
