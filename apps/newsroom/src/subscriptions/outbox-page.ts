import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Links } from '../content/links.ts';
import type { Site } from '../http/site.ts';
import type { Markup } from '../pages/layout.ts';
import { parseMail, type ReadMail } from './parse-mail.ts';
import type { Outbox } from './outbox.ts';
import { shortPage } from './page.ts';

const mostShown = 50;
const linkLine = /^(https?:\/\/\S+)$/;

/** For development: shows the mails with links to click; as JSON for programs. */
export function outboxRoutes(outbox: Outbox, site: Site): Hono {
  return new Hono()
    .get('/', async (c) => {
      const mails = await newest(outbox);
      c.header('Cache-Control', 'no-store');
      if (!(c.req.header('Accept') ?? '').includes('text/html')) return c.json({ mails });
      return c.html(outboxPage(site.links, mails));
    })
    .get('/:name', async (c) => {
      const source = await outbox.read(c.req.param('name'));
      if (source === undefined) return c.notFound();
      return c.text(source, 200, { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    });
}

async function newest(outbox: Outbox): Promise<(ReadMail & { name: string })[]> {
  const names = (await outbox.names()).slice(0, mostShown);
  const sources = await Promise.all(names.map((name) => outbox.read(name)));
  return names.map((name, index) => ({ name, ...parseMail(sources[index] ?? '') }));
}

function outboxPage(links: Links, mails: readonly (ReadMail & { name: string })[]): Markup {
  return shortPage(
    links,
    'Outbox',
    html`<p>These mails would have been sent. Only a server in development shows them.</p>
${mails.length === 0 ? html`<p>There are none yet. <a href="/subscriptions">Subscribe</a> to get one.</p>` : ''}
${mails.map(
  ({ name, to, subject, date, text }) => html`<article class="mail">
<h2>${subject}</h2>
<p class="meta">To ${to}, ${date} <a href="/outbox/${name}">Source</a></p>
${text.split(/\r?\n\r?\n/).map((paragraph) => html`<p>${paragraph.split(/\r?\n/).map(line)}</p>\n`)}</article>
`,
)}`,
  );
}

function line(text: string): Markup {
  return linkLine.test(text) ? html`<a href="${text}">${text}</a><br>` : html`${text}<br>`;
}
