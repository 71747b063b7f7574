import { html } from 'hono/html';
import { publication, sections } from '../config.ts';
import type { Links } from '../content/links.ts';

export type Markup = ReturnType<typeof html>;

export interface Page {
  title: string;
  description: string;
  /** Canonical address for search engines. */
  canonical: string;
  links: Links;
  /** Slug of the page's section. */
  section?: string;
  head?: Markup;
  main: Markup;
}

export function layout({ title, description, canonical, links, section, head, main }: Page): Markup {
  return html`<!doctype html>
<html lang="${publication.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${canonical}">
<link rel="alternate" type="application/feed+json" title="${publication.name}" href="${links.to('/feed.json')}">
<link rel="alternate" type="application/rss+xml" title="${publication.name}" href="${links.to('/rss.xml')}">
<link rel="alternate" type="application/atom+xml" title="${publication.name}" href="${links.to('/atom.xml')}">
<link rel="icon" type="image/svg+xml" href="/icon.svg">
<link rel="stylesheet" href="/site.css">
<meta property="og:site_name" content="${publication.name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${canonical}">
${head}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<div class="masthead-name">
<a href="/" aria-label="${publication.name}, home"><img src="/icon.svg" alt="" width="44" height="44"><span>${publication.name}</span></a>
<p>${publication.tagline}</p>
</div>
<nav aria-label="Sections"><ul>
${sections.map(
  ({ slug, name }) =>
    html`<li><a class="in-${slug}" href="/section/${slug}"${slug === section ? html` aria-current="page"` : ''}>${name}</a></li>\n`,
)}
</ul></nav>
</header>
<main id="main">
${main}
</main>
<footer class="colophon">
<p>${publication.notice}</p>
<p><a href="/subscriptions">Letters by e-mail</a> <a href="/feed.json">JSON Feed</a> <a href="/rss.xml">RSS</a> <a href="/atom.xml">Atom</a></p>
<p>${publication.licence}</p>
</footer>
</body>
</html>
`;
}
