import { html } from 'lit';
import type { ItemView } from './item-view.js';

/** The slot in place of the content where the page has filled it: an element in every card for what few pages use is dear. */
export const slotted = (view: ItemView, name: string, content: unknown): unknown =>
  view.hasSlot?.(name) ? html`<slot name=${name}>${content}</slot>` : content;
