import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/locale-table.js';

/** Renders a link that announces if it opens a new tab. */
export const renderLink = (
  text: string,
  href: string,
  { target, words }: { target: string; words: Words<never> },
): TemplateResult =>
  target === '_blank'
    ? html`<a part="link" href=${href} target="_blank" rel="noopener">${text}${renderNewTab(words)}</a>`
    : html`<a part="link" href=${href}>${text}</a>`;

/** Renders the announcement after a link that opens a new tab. */
export const renderNewTab = (words: Words<never>, lang: string | typeof nothing = nothing): TemplateResult =>
  html`<span class="unseen" lang=${lang}> ${words.newTab}</span>`;
