import { html } from 'lit';

/** The content, or the slot that the page has filled with its own. */
export const partOr = ({ slots }: { slots: readonly string[] }, name: string, content: unknown): unknown =>
  slots.includes(name) ? html`<slot name=${name}></slot>` : content;
