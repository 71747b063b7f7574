import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { every } from 'hono/combine';
import { immutable, openToAll, revalidated } from './http/headers.ts';

/** Folder of the widgets' script-tag build, with a folder for each version. */
export const widgetsDirectory = join(import.meta.dirname, '../../../packages/embed/dist');

const missing = 'There is no such widget file. Build the embed package, or check the version in the address.\n';

/** The demo's CDN: numbered versions never change, `latest` is the newest. */
export function widgetRoutes(directory: string): Hono {
  const files = serveStatic({
    rewriteRequestPath: (path) =>
      join(
        directory,
        path.replace(/^\/widgets\//, '').replace(/^latest(?=\/)/, () => newestVersion(directory)),
      ),
  });
  return new Hono()
    .use(openToAll)
    .get('/latest/*', every(revalidated, files))
    .get('/*', every(immutable, files))
    .all('/*', (c) => c.text(missing, 404, { 'Cache-Control': 'no-store' }));
}

function newestVersion(directory: string): string {
  try {
    const versions = readdirSync(directory).filter((name) => /^\d+\.\d+\.\d+/.test(name));
    return versions.toSorted(compareVersions).at(-1) ?? 'latest';
  } catch {
    return 'latest';
  }
}

const { compare: byNumber } = new Intl.Collator('en', { numeric: true });

/** Sorts 1.10.0 after 1.9.0, and 1.0.0-beta.1 before 1.0.0. */
function compareVersions(a: string, b: string): number {
  const [coreA = '', preA = ''] = a.split(/-(.*)/);
  const [coreB = '', preB = ''] = b.split(/-(.*)/);
  return byNumber(coreA, coreB) || Number(preA === '') - Number(preB === '') || byNumber(preA, preB);
}
