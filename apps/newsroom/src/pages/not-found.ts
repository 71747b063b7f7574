import { html } from 'hono/html';
import { publication } from '../config.ts';
import type { Links } from '../content/links.ts';
import { layout, type Markup } from './layout.ts';

export function notFoundPage(links: Links): Markup {
  return layout({
    title: `Not found | ${publication.name}`,
    description: 'There is no page at this address.',
    canonical: links.to('/'),
    links,
    main: html`<header class="listing-head">
<div><h1>There is no page here</h1><p>The address may be old or mistyped. <a href="/">Start from the front page.</a></p></div>
</header>`,
  });
}
