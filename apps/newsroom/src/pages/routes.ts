import { Hono, type Context } from 'hono';
import { desks, sections } from '../config.ts';
import { lastModified, type Article } from '../content/articles.ts';
import { revalidated } from '../http/headers.ts';
import type { Site } from '../http/site.ts';
import { articlePage } from './article.ts';
import { homePage } from './home.ts';
import { deskPage, sectionPage } from './listing.ts';
import type { Markup } from './layout.ts';

const relatedCount = 3;

export function pageRoutes(articles: readonly Article[], site: Site): Hono {
  return new Hono()
    .get('/', revalidated, (c) => send(c, homePage(articles, site.links), articles))
    .get('/articles/:slug', revalidated, (c) => {
      const article = articles.find(({ slug }) => slug === c.req.param('slug'));
      if (!article) return c.notFound();
      const related = articles.filter((other) => other !== article && other.section === article.section);
      return send(c, articlePage(article, related.slice(0, relatedCount), site.links), articles);
    })
    .get('/section/:slug', revalidated, (c) => {
      const section = sections.find(({ slug }) => slug === c.req.param('slug'));
      if (!section) return c.notFound();
      const chosen = articles.filter((article) => article.section === section);
      return send(c, sectionPage(section, chosen, site.links), chosen);
    })
    .get('/desk/:slug', revalidated, (c) => {
      const desk = desks.find(({ slug }) => slug === c.req.param('slug'));
      if (!desk) return c.notFound();
      const chosen = articles.filter((article) => article.desk === desk);
      return send(c, deskPage(desk, chosen, site.links), chosen);
    });
}

function send(c: Context, page: Markup, about: readonly Article[]): Response | Promise<Response> {
  c.header('Last-Modified', lastModified(about).toUTCString());
  return c.html(page);
}
