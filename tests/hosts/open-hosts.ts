import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { openSite } from '../pages/site.ts';
import { saidBy } from '../support/said-by.ts';
import { serve } from '../support/serve.ts';
import { htmlOf } from './host-page.ts';
import { HOST_PAGES } from './pages.ts';
import { missing, WIDGETS } from './shown.ts';
import { type Publisher, WAYS } from './ways.ts';

const PATIENCE_MS = 8000;

/** Chromium's warning about markup from the server that a script inserts; the widgets show their content all the same. */
const NOT_PARSED = /declarative Shadow DOM is not being parsed/;

/** A policy that forbids styles names the hashes of those in markup from the server, as its README asks for. */
function allowStyles(policy: string, markup: string): string {
  const styles = [...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style!);
  const hashes = [...new Set(styles)].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  if (hashes.length === 0 || !/(?:default|style)-src 'none'/.test(policy)) return policy;
  return `${policy.replace("style-src 'none';", '')}; style-src ${hashes.join(' ')}`;
}

/** The outcome for a page: the widgets without content, and the console messages. */
export interface Looked {
  missing: string;
  said: string[];
}

export type Hosts = Awaited<ReturnType<typeof openHosts>>;

/** The host pages on a server of their own, each with every widget in one of the ways to put them there. */
export async function openHosts() {
  const site = await openSite();
  const publisher: Publisher = {
    files: `${site.newsroom}/widgets/latest/`,
    feed: `${site.newsroom}/feed.json`,
    subscriptions: `${site.newsroom}/subscriptions`,
    comments: `${site.newsroom}/api/comments?story=separation-plant-small-decisions`,
  };
  const host = await serve(async ({ url }, response) => {
    const [name = '', way = ''] = decodeURIComponent(url ?? '')
      .slice(1)
      .split('/');
    const page = HOST_PAGES[name];
    const widgets = await WAYS[way]?.(publisher);
    if (!page || widgets === undefined) return response.writeHead(404).end();
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
    const policy = page.headers?.['content-security-policy'];
    if (policy) headers['content-security-policy'] = allowStyles(policy, widgets);
    return response.writeHead(200, headers).end(htmlOf(page, widgets));
  });
  const address = (name: string, way: string) => `${host.url}/${encodeURIComponent(name)}/${encodeURIComponent(way)}`;

  return {
    address,
    browser: site.browser,
    /** Waits until every widget of a page has its content. */
    async shown(page: Page): Promise<void> {
      await page.waitForFunction(`!${missing(WIDGETS)}`);
    },
    /** Opens a page in Chromium and waits until every widget has its content. */
    async look(name: string, way: string): Promise<Looked> {
      const page = await site.browser.newPage({ viewport: { width: 1280, height: 6000 } });
      const said = saidBy(page);
      // Playwright's own functions use what the page has replaced.
      const session = await page.context().newCDPSession(page);
      const inFrames = async () => {
        const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(missing(WIDGETS)).catch(String)));
        return WIDGETS.filter((widget) => frames.every((one) => String(one).split(' ').includes(widget))).join(' ');
      };
      const inPage = async () => {
        const { result } = await session.send('Runtime.evaluate', { expression: missing(WIDGETS) });
        return String(result.value ?? result.description).trim();
      };
      await page.goto(address(name, way));
      let still = WIDGETS.join(' ');
      for (const end = Date.now() + PATIENCE_MS; still && Date.now() < end;) {
        still = await (way === 'frame' || HOST_PAGES[name]!.inFrames ? inFrames() : inPage());
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await page.close();
      return { missing: still, said: said.filter((text) => way !== 'prerender' || !NOT_PARSED.test(text)) };
    },
    async close() {
      await host.close();
      await site.close();
    },
  };
}
