import type { Page } from 'playwright-core';
import { openSite } from '../pages/site.ts';
import { saidBy } from '../support/said-by.ts';
import { serve } from '../support/serve.ts';
import { htmlOf } from './host-page.ts';
import { HOST_PAGES } from './pages.ts';
import { missing, WIDGETS } from './shown.ts';
import { type Publisher, WAYS } from './ways.ts';

const PATIENCE_MS = 8000;

/** What came of a page: the widgets without content, and what the page said. */
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
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      .end(htmlOf(page, widgets));
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
      return { missing: still, said };
    },
    async close() {
      await host.close();
      await site.close();
    },
  };
}
