import { Hono, type Context } from 'hono';
import { publication } from '../config.ts';
import { lastModified, type Article } from '../content/articles.ts';
import { Links } from '../content/links.ts';
import { openToAll, revalidated } from '../http/headers.ts';
import { atom } from './atom.ts';
import { feedTitle, type Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { select } from './selection.ts';

interface Format {
  path: string;
  type: string;
  write(feed: Feed): unknown;
}

const formats: Format[] = [
  { path: '/feed.json', type: 'application/feed+json', write: (feed) => JSON.stringify(jsonFeed(feed)) },
  { path: '/rss.xml', type: 'application/rss+xml', write: rss },
  { path: '/atom.xml', type: 'application/atom+xml', write: atom },
];

export function feedRoutes(articles: readonly Article[]): Hono {
  const app = new Hono();
  for (const { path, type, write } of formats) {
    app.get(path, openToAll, revalidated, async (c) => {
      const feed = feedFor(c, articles);
      c.header('Content-Type', `${type}; charset=utf-8`);
      c.header('Last-Modified', feed.updated.toUTCString());
      return c.body(String(await write(feed)));
    });
  }
  return app;
}

function feedFor(c: Context, articles: readonly Article[]): Feed {
  const url = new URL(c.req.url);
  const { nextQuery, ...selection } = select(articles, url.searchParams);
  return {
    ...selection,
    title: feedTitle(url.searchParams),
    description: publication.description,
    links: new Links(url.origin),
    selfUrl: url.href,
    ...(nextQuery !== undefined && { nextUrl: new URL(`?${nextQuery}`, url).href }),
    // An older page changes too when a new article moves everything down.
    updated: lastModified(articles),
  };
}
