import { html } from 'lit';
import type { ItemView } from './types.js';

/** Renders the content, as the fallback of a slot only if the page has filled it: slots in every card would be slow. */
export const slotOr = ({ slots }: ItemView, name: string, content: unknown): unknown =>
  slots?.includes(name) ? html`<slot name=${name}>${content}</slot>` : content;
