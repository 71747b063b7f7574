import { html, raw } from 'hono/html';
import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import { newsArticle } from './json-ld.ts';
import { layout, type Markup } from './layout.ts';
import { teaser } from './teaser.ts';
import { formatDate, labelText, wordsFor } from './words.ts';

export function articlePage(article: Article, related: readonly Article[], links: Links): Markup {
  const { section, desk, language, label } = article;
  const words = wordsFor(language);
  const changed = article.modified !== article.published;
  const date = (iso: string): Markup => html`<time datetime="${iso}">${formatDate(iso, language)}</time>`;

  return layout({
    title: `${article.title} | ${publication.name}`,
    description: article.summary,
    canonical: links.article(article),
    links,
    section: section.slug,
    head: head(article, links),
    main: html`<article class="story in-${section.slug}" lang="${language}" dir="${words.direction}">
<header>
<p class="kicker" lang="en"><a href="/section/${section.slug}">${section.name}</a>${label && html` <b class="label ${label}">${labelText(label)}</b>`}</p>
<h1>${article.title}</h1>
<p class="standfirst">${article.summary}</p>
<p class="meta">
<a href="/desk/${desk.slug}" rel="author" lang="en">${desk.name}</a>
<span>${words.published} ${date(article.published)}</span>
${changed && html`<span>${words.updated} ${date(article.modified)}</span>`}
<span>${words.reading(article.readingMinutes)}</span>
</p>
</header>
${article.image && figure(article.image, links)}
${
  article.highlights.length > 0 &&
  html`<aside class="highlights" aria-labelledby="highlights">
<h2 id="highlights">${words.highlights}</h2>
<ul>${article.highlights.map((highlight) => html`<li>${highlight}</li>\n`)}</ul>
</aside>`
}
<div class="body">
${raw(article.html)}
</div>
<footer>
<p class="meta" lang="en"><a href="/comments/${article.slug}">Comments</a></p>
<ul class="tags" lang="en">${article.tags.map((tag) => html`<li>${tag}</li>\n`)}</ul></footer>
</article>
<section class="row in-${section.slug}" aria-labelledby="related">
<h2 id="related" class="rubric">More from ${section.name}</h2>
<div class="grid">${related.map((other) => teaser(other, { links, shape: 'card' }))}</div>
</section>`,
  });
}

function head(article: Article, links: Links): Markup {
  const picture = article.image && links.image(article.image.name);
  return html`<meta property="og:type" content="article">
<meta property="og:locale" content="${article.language}">
<meta property="article:published_time" content="${article.published}">
<meta property="article:modified_time" content="${article.modified}">
<meta property="article:section" content="${article.section.name}">
${article.tags.map((tag) => html`<meta property="article:tag" content="${tag}">\n`)}
${
  picture &&
  html`<meta property="og:image" content="${picture.url}">
<meta property="og:image:width" content="${picture.width}">
<meta property="og:image:height" content="${picture.height}">
<meta property="og:image:alt" content="${article.image?.alt}">`
}
<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">
<script type="application/ld+json">${raw(newsArticle(article, links))}</script>`;
}

function figure({ name, alt, caption, credit }: NonNullable<Article['image']>, links: Links): Markup {
  const { url, width, height, srcset } = links.image(name);
  return html`<figure class="hero">
<img src="${url}" srcset="${srcset}" sizes="(min-width: 64rem) 60rem, 100vw" alt="${alt}" width="${width}" height="${height}" fetchpriority="high">
<figcaption>${caption} <span class="credit" lang="en">${credit}</span></figcaption>
</figure>`;
}
