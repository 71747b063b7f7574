import { Hono } from 'hono';
import { publication } from '../config.ts';
import { lastModified, type Article } from '../content/articles.ts';
import { openToAll, revalidated } from '../http/headers.ts';
import type { Links } from '../content/links.ts';
import type { Site } from '../http/site.ts';
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

export function feedRoutes(articles: readonly Article[], site: Site): Hono {
  const app = new Hono();
  for (const { path, type, write } of formats) {
    app.get(path, openToAll, revalidated, async (c) => {
      const feed = feedFor(site.urlOf(c), site.links, articles);
      c.header('Content-Type', `${type}; charset=utf-8`);
      c.header('Last-Modified', feed.updated.toUTCString());
      return c.body(String(await write(feed)));
    });
  }
  return app;
}

function feedFor(url: URL, links: Links, articles: readonly Article[]): Feed {
  const { nextQuery, ...selection } = select(articles, url.searchParams);
  return {
    ...selection,
    title: feedTitle(url.searchParams),
    description: publication.description,
    links,
    selfUrl: url.href,
    ...(nextQuery !== undefined && { nextUrl: new URL(`?${nextQuery}`, url).href }),
    // A new article also changes the older pages.
    updated: lastModified(articles),
  };
}
