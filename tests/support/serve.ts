import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Served {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** A server of the test's own on loopback: to Chromium a page that the browser driver makes up would not be local. */
export async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves folders under paths that begin and end with a slash, as any web space does. */
export const serveFolders = (folders: Readonly<Record<string, string>>): Promise<Served> =>
  serve(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0]!);
    const [prefix = '', folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
    const name = normalize(`/${path.slice(prefix.length)}`);
    const file = folder && join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const body = file ? await readFile(file).catch(() => undefined) : undefined;
    response
      .writeHead(body ? 200 : 404, {
        'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
      })
      .end(body);
  });
