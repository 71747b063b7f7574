import { html } from 'hono/html';
import { publication } from '../config.ts';
import type { Links } from '../content/links.ts';
import { layout, type Markup } from '../pages/layout.ts';

/** A short page, hidden from search engines, without the token of its address. */
export function shortPage(links: Links, title: string, content: Markup): Markup {
  return layout({
    title: `${title} | ${publication.name}`,
    description: title,
    canonical: links.to('/subscriptions'),
    links,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<div class="letter">
<h1>${title}</h1>
${content}
</div>`,
  });
}
