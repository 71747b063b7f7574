import { html, type TemplateResult } from 'lit';
import type { NewsAuthor } from '../feed/news-item.js';
import { formatter } from '../i18n/formatters.js';
import { safeUrl } from '../url/safe-url.js';

/** Joins names as the language does, each linked to its author's page if there is one. */
export function renderNames(authors: readonly NewsAuthor[], locale: string): unknown {
  const names = authors.map(({ name }) => name);
  const parts = formatter('ListFormat', locale, { type: 'conjunction' })?.formatToParts(names);
  if (!parts) return authors.map((author, index) => [index > 0 ? ', ' : '', renderName(author)]);
  let index = 0;
  return parts.map(({ type, value }) => (type === 'element' ? renderName(authors[index++]!) : value));
}

const renderName = ({ name, url }: NewsAuthor): TemplateResult => {
  const href = safeUrl(url);
  return href
    ? html`<a part="author" class="author" rel="author" href=${href}><bdi>${name}</bdi></a>`
    : html`<bdi part="author" class="author">${name}</bdi>`;
};
