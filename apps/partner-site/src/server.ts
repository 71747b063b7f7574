import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readPort, runUntilStopped, serve, type RunningServer } from 'newsroom/serve';
import { readPage } from './pages.ts';
import { policy } from './policy.ts';
import { startPage } from './start-page.ts';
import { troubleRoutes } from './trouble.ts';

const defaultPort = 4320;
const app = join(import.meta.dirname, '..');
/** Address of the site's own older release. */
const OLDER = '/older/';
/** Pages served with the strict policy. */
const STRICT = /^(?:strict|article[a-z-]*)\.html$/;

export interface PartnerSiteOptions {
  /** Origin of the newsroom, which also serves the widgets. */
  newsroom?: string;
  /** Version of the widgets: a number, or `latest`. */
  version?: string;
  /** Another version, for the page that loads two; or `/older/`, which `pnpm older` builds. */
  older?: string;
}

const { resolve } = createRequire(import.meta.url);

/** Further libraries that partners load, from npm. */
const VENDOR: Record<string, string> = {
  'jquery.js': resolve('jquery/dist/jquery.min.js'),
  'bootstrap.css': resolve('bootstrap/dist/css/bootstrap.min.css'),
  'bootstrap.js': resolve('bootstrap/dist/js/bootstrap.bundle.min.js'),
};

/** Creates the host pages as one application, without a port. */
export function createPartnerSite({
  newsroom = 'http://127.0.0.1:4310',
  version = 'latest',
  older = version,
}: PartnerSiteOptions = {}): Hono {
  const widgets = `${newsroom}/widgets/${version}/`;
  return new Hono()
    .use(async (c, next) => {
      await next();
      c.header('Cache-Control', 'no-cache');
    })
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/favicon.ico', (c) => c.body(null, 204))
    .get('/', (c) => c.html(startPage()))
    .get('/:file{[a-z0-9-]+\\.html}', async (c) => {
      const file = c.req.param('file');
      const page = await readPage(file, {
        newsroom,
        version,
        older: older === OLDER ? OLDER : `${newsroom}/widgets/${older}/`,
      });
      if (page === undefined) return c.notFound();
      if (STRICT.test(file)) {
        const lines = policy(widgets, newsroom);
        const hashes = page.styleHashes.map((hash) => ` ${hash}`).join('');
        const allowed = lines.map((line) => (line.startsWith('style-src') ? line + hashes : line));
        c.header('Content-Security-Policy', allowed.join('; '));
      }
      return c.html(page.html);
    })
    .get('/assets/*', serveStatic({ root: app }))
    .get(`${OLDER}*`, serveStatic({ root: join(app, 'data') }))
    .get('/vendor/:file', serveStatic({ root: '/', rewriteRequestPath: (path) => VENDOR[path.slice(8)] ?? 'missing' }))
    .route('/', troubleRoutes(widgets))
    .notFound((c) => c.text('There is no such host page. The start page lists them all.\n', 404));
}

/** Serves the host pages on this machine; resolves once they respond. */
export function startPartnerSite({
  port = defaultPort,
  ...options
}: PartnerSiteOptions & { port?: number } = {}): Promise<RunningServer> {
  return serve(createPartnerSite(options), port);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      newsroom: { type: 'string' },
      version: { type: 'string' },
      older: { type: 'string' },
    },
  });
  const { port, ...options } = values;
  await runUntilStopped('Partner site', () =>
    startPartnerSite({ ...options, port: readPort(port ?? process.env['PORT'], defaultPort) }),
  );
}
