import { html } from 'lit';
import type { ItemView } from './types.js';

/** The content, as the fallback of a slot if the page has filled it: a slot in every card would be costly for a rare need. */
export const slotOr = ({ slots }: ItemView, name: string, content: unknown): unknown =>
  slots?.includes(name) ? html`<slot name=${name}>${content}</slot>` : content;
