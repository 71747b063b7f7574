import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { version } from '@news-widgets/tooling/version';
import { type Miniflare, Response } from 'miniflare';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveRelay } from '../src/node/index.js';
import { startRelay, startSource, type SourceServer } from './support/process.js';
import { rss, stories } from './support/sources.js';
import { startWorker } from './support/worker.js';

const files = join(import.meta.dirname, '../../embed/dist', version);

const GHOST_PAGE = `<!DOCTYPE html><html lang="en"><head><title>Ghost</title><meta name="generator" content="Ghost 6.0">
  <link rel="alternate" type="application/rss+xml" title="Ghost" href="/rss/"></head><body><main><article class="post-card"><h2>One</h2></article><article class="post-card"><h2>Two</h2></article></main></body></html>`;
const WORDPRESS_PAGE = `<!DOCTYPE html><html lang="en-US"><head><title>WordPress</title>
  <link rel="alternate" type="application/rss+xml" title="WordPress &raquo; Feed" href="/feed/">
  <link rel="https://api.w.org/" href="/wp-json/"></head><body><main></main></body></html>`;

/** Publishers as they are: none of them lets other sites read anything. By name, then path: status and body. */
const PUBLISHERS: Record<string, Record<string, [status: number, body: string]>> = {
  ghost: {
    '/': [200, GHOST_PAGE],
    '/rss/': [200, rss(stories(15, 'Ghost'), { title: 'Ghost', host: 'ghost.example' })],
  },
  wordpress: {
    '/': [200, WORDPRESS_PAGE],
    '/wp-json/wp/v2/posts': [401, '{"code":"rest_disabled","message":"The REST API is closed."}'],
    '/feed/': [200, rss(stories(10, 'WordPress'), { title: 'WordPress', host: 'wordpress.example' })],
  },
  paper: { '/rss.xml': [200, rss(stories(30, 'Paper'), { title: 'Paper', host: 'paper.example' })] },
};
const answerOf = (name: string, url: string): [number, string] =>
  PUBLISHERS[name]?.[new URL(url, 'http://x').pathname] ?? [404, 'nothing here'];

const send = (response: ServerResponse, [status, body]: [number, string]): void =>
  void response.writeHead(status).end(body);

const ROUNDS = 20;

let browser: Browser;
let host: SourceServer;
let page: Page;
const bodies = new Map<string, string>();

before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  host = await startSource(async (request, response) => {
    const path = request.url!.split('?')[0]!;
    const html = bodies.get(path);
    if (html !== undefined) return response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    const script = await readFile(join(files, path)).catch(() => undefined);
    response
      .writeHead(script ? 200 : 404, { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' })
      .end(script);
  });
  page = await browser.newPage();
});
after(async () => {
  await browser.close();
  await host.close();
});

/** A page of a host with a list of each of these sources, and the headlines that its readers see. */
async function headlinesOf(relay: string, sources: Record<string, string>): Promise<Record<string, string[]>> {
  const lists = Object.entries(sources).map(
    ([name, src]) =>
      `<news-recent-list id="${name}" src="${src.replaceAll('&', '&amp;')}" limit="5" loading="eager"></news-recent-list>`,
  );
  bodies.set(
    '/page.html',
    `<!doctype html><html lang="en"><title>Host</title><script type="module" src="/loader.js" data-relay="${relay}"></script>${lists.join('')}`,
  );
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${host.url}/page.html`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('news-recent-list')].every((list) => list.matches(':state(ready)')),
  );
  const parsers = requests.filter((url) => url.includes('parse-document'));
  assert.deepEqual(parsers, [], 'no page needs the reader of other formats');
  return page.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll('news-recent-list'), (list) => [
        list.id,
        Array.from(list.shadowRoot!.querySelectorAll('[part=headline]'), ({ textContent }) => textContent.trim()),
      ]),
    ),
  );
}

async function shows(relay: string, addresses: Record<'ghost' | 'wordpress' | 'paper', string>): Promise<void> {
  const { ghost, wordpress, paper } = addresses;
  const query = [`${ghost}/`, `${wordpress}/`, `${paper}/rss.xml`].map((url) => `url=${encodeURIComponent(url)}`);
  const shown = await headlinesOf(relay, {
    ghost,
    wordpress,
    paper: `${paper}/rss.xml`,
    merged: `${relay}/v1/feed?${query.join('&')}&limit=20`,
  });
  const five = (name: string) => Array.from({ length: 5 }, (_, index) => `${name} ${index + 1}`);
  assert.deepEqual(shown['ghost'], five('Ghost'));
  assert.deepEqual(shown['wordpress'], five('WordPress'));
  assert.deepEqual(shown['paper'], five('Paper'));
  assert.deepEqual(
    new Set(shown['merged']!.map((title) => title.split(' ')[0])),
    new Set(['Ghost', 'WordPress', 'Paper']),
  );
}

describe('lists on another origin', () => {
  it('show sources that forbid it, from Node', async () => {
    const names = Object.keys(PUBLISHERS) as ('ghost' | 'wordpress' | 'paper')[];
    const servers = await Promise.all(
      names.map((name) => startSource((request, response) => send(response, answerOf(name, request.url!)))),
    );
    const addresses = Object.fromEntries(names.map((name, index) => [name, servers[index]!.url])) as Record<
      (typeof names)[number],
      string
    >;
    const relay = await serveRelay({ allow: Object.values(addresses), allowPrivate: true, port: 0 });
    await shows(relay.url, addresses);
    await relay.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  it('show sources that forbid it, from workerd', async () => {
    const worker: Miniflare = await startWorker(
      ({ url }) => {
        const [status, body] = answerOf(new URL(url).hostname.split('.')[0]!, url);
        return new Response(body, { status });
      },
      { RELAY_ALLOW: 'https://ghost.example https://wordpress.example https://paper.example' },
    );
    const { origin } = await worker.ready;
    await shows(origin, {
      ghost: 'https://ghost.example',
      wordpress: 'https://wordpress.example',
      paper: 'https://paper.example',
    });
    await worker.dispose();
  });

  it('show their first story as soon as from plain JSON Feed', async () => {
    const source = await startSource((_, response) => send(response, [200, rss(stories(15))]));
    const relay = await startRelay('--allow', source.url, '--allow-private');
    const address = `${relay.url}/v1/feed?url=${encodeURIComponent(source.url)}&limit=15`;
    const json = await (await fetch(address)).text();
    const plain = await startSource((_, response) => {
      response.setHeader('access-control-allow-origin', '*');
      send(response, [200, json.replace('"plain":true', '"plain":false')]);
    });
    const write = (path: string, attributes: string) =>
      bodies.set(
        path,
        `<!doctype html><html lang="en"><title>Host</title><script type="module" src="/loader.js"></script><news-recent-list ${attributes}></news-recent-list>`,
      );
    write('/relay.html', `src="${source.url}" relay="${relay.url}"`);
    write('/plain.html', `src="${plain.url}/feed.json"`);
    /** Milliseconds until a headline is there. */
    const time = async (path: string): Promise<number> => {
      const context = await browser.newContext();
      const fresh = await context.newPage();
      await fresh.goto(`${host.url}${path}`);
      const handle = await fresh.waitForFunction(() =>
        document.querySelector('news-recent-list')?.shadowRoot?.querySelector('[part=headline]')
          ? performance.now()
          : 0,
      );
      const found = await handle.jsonValue();
      await context.close();
      return found;
    };
    const paths = ['/relay.html', '/plain.html'];
    const times: Record<string, number[]> = { '/relay.html': [], '/plain.html': [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const path of round % 2 ? paths : paths.toReversed()) times[path]!.push(await time(path));
    // The fastest of each: other work on the machine only ever adds.
    const [relayed, direct] = paths.map((path) => Math.min(...times[path]!));
    console.log(
      `first story after ${relayed!.toFixed(0)} ms through the relay, ${direct!.toFixed(0)} ms from plain JSON Feed`,
    );
    assert.ok(relayed! <= direct! * 1.15 + 16);
    await Promise.all([relay.stop(), source.close(), plain.close()]);
  });
});
