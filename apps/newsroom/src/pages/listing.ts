import { html } from 'hono/html';
import { publication, type Desk, type Section } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import { layout, type Markup } from './layout.ts';
import { teaser } from './teaser.ts';

export function sectionPage(section: Section, articles: readonly Article[], links: Links): Markup {
  return layout({
    title: `${section.name} | ${publication.name}`,
    description: section.description,
    canonical: links.section(section),
    links,
    section: section.slug,
    main: html`<header class="listing-head in-${section.slug}">
<div class="tile" aria-hidden="true">${section.symbol}</div>
<div><h1>${section.name}</h1><p>${section.description}</p></div>
</header>
${grid(articles, links)}`,
  });
}

export function deskPage(desk: Desk, articles: readonly Article[], links: Links): Markup {
  return layout({
    title: `${desk.name} | ${publication.name}`,
    description: desk.bio,
    canonical: links.desk(desk),
    links,
    main: html`<header class="listing-head">
<div><p class="kicker">${desk.role}</p><h1>${desk.name}</h1><p>${desk.bio}</p></div>
</header>
${grid(articles, links)}`,
  });
}

function grid(articles: readonly Article[], links: Links): Markup {
  return html`<div class="grid">${articles.map((article) => teaser(article, { links, shape: 'card', level: 2 }))}</div>`;
}
