import { html } from 'lit';

/** Returns the slot if the page has filled it, otherwise the content. */
export const partOr = ({ slots }: { slots: readonly string[] }, name: string, content: unknown): unknown =>
  slots.includes(name) ? html`<slot name=${name}></slot>` : content;
