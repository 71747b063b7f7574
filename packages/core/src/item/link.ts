import { html, type TemplateResult } from 'lit';
import type { Words } from '../i18n/locale-table.js';

/** A link that says when it opens a new tab. */
export const renderLink = (
  text: string,
  href: string,
  { target, words }: { target: string; words: Words<never> },
): TemplateResult =>
  target === '_blank'
    ? html`<a part="link" href=${href} target="_blank" rel="noopener">${text}${renderNewTab(words)}</a>`
    : html`<a part="link" href=${href}>${text}</a>`;

/** What is spoken after a link that opens a new tab. */
export const renderNewTab = (words: Words<never>): TemplateResult => html`<span class="unseen"> ${words.newTab}</span>`;
