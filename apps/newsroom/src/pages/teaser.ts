import { html } from 'hono/html';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import type { Markup } from './layout.ts';
import { formatDate, labelText, wordsFor } from './words.ts';

export interface TeaserOptions {
  links: Links;
  /** `lead` at the top of a page, `card` in a grid, `line` as text only. */
  shape: 'lead' | 'card' | 'line';
  /** Value of `sizes` for the picture. */
  sizes?: string;
  level?: 2 | 3;
}

export function teaser(article: Article, { links, shape, sizes = '22rem', level = 3 }: TeaserOptions): Markup {
  const { language, section } = article;
  const heading = html`<a href="/articles/${article.slug}">${article.title}</a>`;
  return html`<article class="teaser ${shape} in-${section.slug}" lang="${language}" dir="${wordsFor(language).direction}">
${shape === 'line' ? '' : picture(article, links, sizes, shape === 'lead')}
<div class="teaser-text">
<p class="kicker" lang="en">${section.name}${article.label && html` <b class="label ${article.label}">${labelText(article.label)}</b>`}</p>
${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
${shape === 'line' ? '' : html`<p class="summary">${article.summary}</p>`}
<p class="meta"><time datetime="${article.published}">${formatDate(article.published, language, 'medium')}</time></p>
</div>
</article>
`;
}

function picture(article: Article, links: Links, sizes: string, first: boolean): Markup {
  if (!article.image) return html`<div class="tile" aria-hidden="true" lang="en">${article.section.symbol}</div>`;
  const { url, width, height, srcset } = links.image(article.image.name);
  return html`<img src="${url}" srcset="${srcset}" sizes="${sizes}" alt="${article.image.alt}" width="${width}" height="${height}"${first ? html` fetchpriority="high"` : html` loading="lazy"`}>`;
}
