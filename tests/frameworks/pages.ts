import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../support/serve.ts';
import { STATE, STORIES, type State } from './apps/state.ts';
import type { Built } from './build.ts';

/** When the elements are registered: before the application is there, after it, or after it took over a server's page. */
export type How = 'early' | 'late' | 'server';

const FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News Example', items: STORIES });

/** Serves built applications by name, the feed that their widgets read, and htmx's answers. */
export const servePages = (apps: ReadonlyMap<string, Built>) =>
  serve(async ({ url = '/' }, response) => {
    const [path = '', query = ''] = url.split('?');
    const [name = '', file = ''] = path
      .slice(1)
      .split('/', 2)
      .concat(path.split('/').slice(2).join('/'))
      .toSpliced(1, 1);
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (name === 'feed.json') return send('application/feed+json', FEED);
    if (name === 'heard') return response.writeHead(204).end();
    const built = apps.get(name);
    if (!built) return response.writeHead(404).end();
    if (file === 'nothing') return send('text/html', '');
    if (file === 'markup') return send('text/html; charset=utf-8', await built.server.render(stateIn(query)));
    if (file === 'early' || file === 'late' || file === 'server')
      return send('text/html; charset=utf-8', await pageOf(name, built.server, file));
    const body = await readFile(join(built.folder, file)).catch(() => undefined);
    return body ? send('text/javascript', body) : response.writeHead(404).end();
  });

const stateIn = (query: string): State =>
  JSON.parse(decodeURIComponent(query), (_, value: unknown) => (value === '\0' ? 'undefined' : value)) as State;

async function pageOf(name: string, { head, render, start = '' }: Built['server'], how: How): Promise<string> {
  const root = how === 'server' ? await render(STATE) : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head?.() ?? ''}</head>
<body>${start}<div id="root">${root}</div><script type="application/json" id="given">${JSON.stringify({ state: STATE, how })}</script>
<script type="module" src="/${name}/client.js"></script></body></html>`;
}
