import { html } from 'hono/html';
import { publication, sections } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import { layout, type Markup } from './layout.ts';
import { teaser } from './teaser.ts';

export function homePage(articles: readonly Article[], links: Links): Markup {
  const [lead, ...others] = articles;
  const latest = others.slice(0, 6);
  const older = others.slice(6);
  const rows = sections
    .map((section) => ({ section, articles: older.filter((article) => article.section === section).slice(0, 3) }))
    .filter((row) => row.articles.length > 0);

  return layout({
    title: `${publication.name}: ${publication.tagline}`,
    description: publication.description,
    canonical: links.to('/'),
    links,
    head: html`<meta property="og:type" content="website">`,
    main: html`<h1 class="visually-hidden">${publication.name}</h1>
<div class="front">
${lead && teaser(lead, { links, shape: 'lead', level: 2, sizes: '(min-width: 64rem) 46rem, 100vw' })}
<section class="latest" aria-labelledby="latest">
<h2 id="latest" class="rubric">Latest</h2>
${latest.map((article) => teaser(article, { links, shape: 'line' }))}
</section>
</div>
${rows.map(
  (row) => html`<section class="row in-${row.section.slug}" aria-labelledby="${row.section.slug}">
<h2 id="${row.section.slug}" class="rubric"><a href="/section/${row.section.slug}">${row.section.name}</a></h2>
<div class="grid">${row.articles.map((article) => teaser(article, { links, shape: 'card' }))}</div>
</section>
`,
)}`,
  });
}
