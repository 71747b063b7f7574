import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNewsroom } from 'newsroom';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { root } from '../../tooling/run/workspace.mjs';
import { saidBy } from '../support/said-by.ts';

export const CDN = 'https://cdn.example/news-widgets/1.2.3/';
export const PAGE = 'https://partner.example/';
const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as { version: string };
const files = join(root, 'packages/embed/dist', version);

/** The example addresses in snippets, and the files behind them; the publisher's other addresses are those of the newsroom. */
const NEWS: [pattern: RegExp, path: string][] = [
  [/^\/(?:feed\.json|feed\/?|v1\/feed)?(?:\?|$)/, '/feed.json'],
  [/^\/(?:2026\/neodymium|story|wp-json\/wp\/v2\/users)/, '/feed.json'],
];

const COMMENTS = {
  version: 'news-comments/1',
  open: true,
  comments: [{ id: '1', author: { name: 'Ada' }, date: '2026-01-01T10:00:00Z', html: '<p>A comment</p>' }],
};

/** An answer in place of the one that an address has. */
export interface Answer {
  status?: number;
  contentType?: string;
  body?: string;
  /** No answer: the connection fails. */
  abort?: boolean;
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  said: string[];
  /** Every address that was asked for, with the headers of the request. */
  requests: { url: string; method: string; headers: Record<string, string> }[];
}

/** A browser in which the addresses of the documents are there: the partner's page, the CDN, the publisher, a relay. */
export async function openWorld() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const newsroom = await startNewsroom({ port: 0 });

  /** The partner's page with this text; `answers` come before what the addresses have. */
  async function open(
    html: string,
    {
      csp,
      answers = {},
      script = true,
    }: { csp?: string | undefined; answers?: Record<string, Answer>; script?: boolean } = {},
  ): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 4000 }, javaScriptEnabled: script });
    const headers = { 'access-control-allow-origin': '*' };
    const requests: Opened['requests'] = [];
    await context.route('**/*', async (route) => {
      const request = route.request();
      const { href, origin, pathname, search } = new URL(request.url());
      requests.push({ url: href, method: request.method(), headers: await request.allHeaders() });
      const given = answers[href] ?? answers[origin + pathname];
      if (given?.abort) return route.abort();
      if (given) return route.fulfill({ status: 200, contentType: 'application/json', headers, ...given });
      if (href.split('#')[0] === PAGE)
        return route.fulfill({
          contentType: 'text/html',
          body: html,
          headers: csp ? { 'content-security-policy': csp } : {},
        });
      if (href.startsWith(CDN)) {
        const body = await readFile(join(files, pathname.slice(new URL(CDN).pathname.length))).catch(() => undefined);
        const contentType = pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
        return route.fulfill(body ? { body, contentType, headers } : { status: 404, headers });
      }
      if (pathname === '/api/comments') return route.fulfill({ json: COMMENTS, headers });
      if (!/^https:\/\/(?:news|relay|other)\.example$/.test(origin)) return route.fulfill({ status: 404, headers });
      const [, path = pathname] = NEWS.find(([pattern]) => pattern.test(pathname)) ?? [];
      const answer = await fetch(newsroom.url + path + search);
      const contentType = answer.headers.get('content-type') ?? '';
      const bytes = Buffer.from(await answer.arrayBuffer());
      const isText = /json|xml|html/.test(contentType);
      const body = isText ? bytes.toString().replaceAll(newsroom.url, 'https://news.example') : bytes;
      if (answer.ok) return route.fulfill({ body, contentType, headers });
      // Pictures, recordings and pages that a snippet names only as an example.
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<title>A</title>', headers });
    });
    const page = await context.newPage();
    const said = saidBy(page);
    await page.goto(PAGE);
    return { page, context, said, requests };
  }

  return {
    open,
    async close() {
      await browser.close();
      await newsroom.close();
    },
  };
}
