import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { every } from 'hono/combine';
import { Comments } from './comments/comments.ts';
import { commentRoutes } from './comments/routes.ts';
import { readCommentSettings, type CommentSettings } from './comments/settings.ts';
import { commentTrouble } from './comments/trouble.ts';
import { defaultPort } from './config.ts';
import { loadArticles, type Article } from './content/articles.ts';
import { feedRoutes } from './feeds/routes.ts';
import { immutable, openToAll, revalidated } from './http/headers.ts';
import { readPort, runUntilStopped, serve, type RunningServer } from './http/serve.ts';
import { Site } from './http/site.ts';
import { notFoundPage } from './pages/not-found.ts';
import { pageRoutes } from './pages/routes.ts';
import { outboxRoutes } from './subscriptions/outbox-page.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import { readSettings, type SubscriptionSettings } from './subscriptions/settings.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';
import { subscriptionTrouble } from './subscriptions/trouble.ts';
import { troubleRoutes } from './trouble.ts';
import { widgetRoutes, widgetsDirectory } from './widgets.ts';

export interface NewsroomOptions {
  /** Folder of the widgets' script-tag files, with a folder for each version. */
  widgets?: string;
}

/** Creates the whole publisher as one application, without a port. */
export function createNewsroom(
  comments: Comments,
  articles: readonly Article[],
  site: Site,
  { widgets = widgetsDirectory }: NewsroomOptions = {},
): Hono {
  const { subscriptions } = comments;
  const files = serveStatic({ root: join(import.meta.dirname, '../public') });
  const { outbox, settings } = subscriptions;

  const app = new Hono()
    .get('/healthz', (c) => c.text('ok\n', 200, { 'Cache-Control': 'no-store' }))
    .route('/', feedRoutes(articles, site))
    .route('/', pageRoutes(articles, site))
    .route('/', subscriptionRoutes(subscriptions, site))
    .route('/', commentRoutes(comments, articles, site))
    .route('/trouble/subscriptions', subscriptionTrouble())
    .route('/trouble/comments', commentTrouble(site))
    .route('/trouble', troubleRoutes(articles, site))
    .route('/widgets', widgetRoutes(widgets));
  if (outbox && settings.showOutbox) app.route('/outbox', outboxRoutes(outbox, site));
  return app
    .use('/images/*', every(openToAll, immutable, files))
    .use('/*', every(revalidated, files))
    .notFound((c) => c.html(notFoundPage(site.links), 404));
}

export interface StartOptions extends NewsroomOptions {
  port?: number;
  /** Without a folder, sign-ups are stored in a temporary one that is removed with the server. */
  subscriptions?: Partial<SubscriptionSettings>;
  /** Stored in the same folder. */
  comments?: Partial<CommentSettings>;
}

/** Serves the newsroom on this machine; resolves once it responds. */
export async function startNewsroom({
  port = defaultPort,
  subscriptions: settings,
  comments: commentSettings,
  ...options
}: StartOptions = {}): Promise<RunningServer> {
  const subscriptions = new Subscriptions(settings);
  const comments = new Comments(subscriptions, commentSettings);
  const articles = loadArticles();
  const site = new Site();
  try {
    await comments.start(articles);
    const server = await serve(createNewsroom(comments, articles, site, options), port);
    site.origin = subscriptions.settings.publicUrl ?? server.url;
    subscriptions.start(site.origin);
    return {
      url: server.url,
      async close() {
        await server.close();
        comments.close();
        await subscriptions.close();
      },
    };
  } catch (error) {
    comments.close();
    await subscriptions.close();
    throw error;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = readPort(values.port ?? process.env['PORT'], defaultPort);
  await runUntilStopped('Newsroom', async () =>
    startNewsroom({
      port,
      subscriptions: readSettings(process.env),
      comments: readCommentSettings(process.env),
    }),
  );
}
