import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { publication } from './config.ts';
import type { Article } from './content/articles.ts';
import { jsonFeed, type JsonFeed } from './feeds/json-feed.ts';
import { openToAll } from './http/headers.ts';
import type { Site } from './http/site.ts';

interface Environment {
  Bindings: HttpBindings;
}

const feedType = { 'Content-Type': 'application/feed+json; charset=utf-8' };
const longestWait = 120_000;
const hugeSize = 5_500_000;

/** Addresses that fail in the ways feeds do, for tests and the demo. */
export function troubleRoutes(articles: readonly Article[], site: Site): Hono<Environment> {
  const feed = (c: Context, chosen: readonly Article[] = articles.slice(0, 10)): JsonFeed =>
    jsonFeed({
      title: publication.name,
      description: publication.description,
      links: site.links,
      articles: chosen,
      total: chosen.length,
      selfUrl: site.urlOf(c).href,
      updated: new Date(0),
    });

  const app = new Hono<Environment>();
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  // Registered before the CORS headers are added to everything else.
  app.get('/no-cors.json', (c) => send(c, feed(c)));
  app.use(openToAll);

  app.get('/slow.json', async (c) => {
    const ms = Math.min(Number(c.req.query('ms') ?? 10_000) || 0, longestWait);
    await wait(ms, undefined, { signal: c.req.raw.signal, ref: false }).catch(() => undefined);
    return send(c, feed(c));
  });
  app.get('/not-found.json', (c) => c.json({ error: 'There is no feed here.' }, 404));
  app.get('/error.json', (c) => c.json({ error: 'Down for maintenance.' }, 503, { 'Retry-After': '30' }));
  app.get('/empty.json', (c) => send(c, feed(c, [])));
  app.get('/html.json', (c) =>
    c.html(
      '<!doctype html><html lang="en"><title>Moved</title><p>This feed has moved. Please update your bookmarks.</p></html>',
    ),
  );
  app.get('/thousand.json', (c) => send(c, repeated(feed(c, articles), 1000)));
  app.get('/huge.json', (c) => send(c, enlarged(feed(c), hugeSize)));
  app.get('/redirect.json', (c) => c.redirect('/feed.json', 302));
  app.get('/garbage.json', (c) =>
    c.body('{"version":"https://jsonfeed.org/version/1.1","title":"Half a sent', 200, feedType),
  );
  app.get('/cut.json', (c) => {
    const body = new TextEncoder().encode(JSON.stringify(feed(c)));
    const stream = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(body.subarray(0, body.length / 2));
        // Lets the first half arrive before the connection closes.
        await wait(50);
        c.env.outgoing.destroy();
      },
    });
    return c.body(stream, 200, { ...feedType, 'Content-Length': String(body.length) });
  });
  return app;
}

function send(c: Context, body: JsonFeed): Response {
  return c.body(JSON.stringify(body), 200, feedType);
}

/** Repeats the stories, each with an address and title of its own. */
function repeated(feed: JsonFeed, count: number): JsonFeed {
  const items = Array.from({ length: count }, (_, index) => {
    const item = feed.items[index % feed.items.length]!;
    const url = `${item.url}?copy=${index + 1}`;
    return { ...item, id: url, url, title: `${index + 1}. ${item.title}`, content_html: `<p>${item.summary}</p>` };
  });
  return { ...feed, items, _news: { ...feed._news, total: count } };
}

/** Enlarges the feed to a size by repeating bodies. */
function enlarged(feed: JsonFeed, size: number): JsonFeed {
  const share = size / feed.items.length;
  const items = feed.items.map((item) => ({
    ...item,
    content_html: item.content_html.repeat(Math.ceil(share / item.content_html.length)),
  }));
  return { ...feed, items };
}
