// Nothing on the host's page jumps: the snippets of the READMEs on a slow network.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { serve, type Served } from '../support/serve.ts';
import { WIDGETS } from '../packages.ts';
import { openSite } from './site.ts';
import { noteShifts } from './watch.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const [, SNIPPET = ''] = /```html\n([^]*?)```/.exec(read('README.md')) ?? [];
/** The rules that reserve the height of the snippets of the widgets' READMEs. */
const [, RULES = ''] = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(read('docs/heights.md')) ?? [];
/** Headlines of two to five lines, half of them with a picture. */
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News Example',
  items: Array.from({ length: 8 }, (_, index) => ({
    id: String(index),
    url: `https://news.example/${index}`,
    title: `Smelters in the north restart after a winter of ${index} repairs and long talks about power`,
    date_published: '2026-01-02T03:04:05Z',
    tags: ['Markets'],
    ...(index % 2 ? { image: 'https://news.example/image.gif' } : {}),
  })),
};
/** What each widget's README names as its source. */
const STORIES = {
  ...FEED,
  items: FEED.items.map((item) => ({
    ...item,
    authors: [{ name: 'Ana Lim', url: 'https://news.example/ana' }],
    summary: 'Power came back in March. Two plants now run day and night, and a third hires.',
    content_html:
      `<p>${'Traders waited for the closing bell, and prices rose a little towards noon. '.repeat(2)}</p>`.repeat(8),
    image: 'https://news.example/picture.svg',
  })),
};
const THREAD = {
  ...{ version: 'news-comments/1', open: true, total: 6, fields: { name: 'required' }, post: 'comment' },
  comments: Array.from({ length: 6 }, (_, index) => ({
    ...{ id: `${index}`, parent: null, author: { name: `Reader ${index}` }, date: '2026-01-02T03:04:05Z' },
    html: '<p>They did, at four per cent below the reserve price. The notice is on the page of the exchange.</p>',
  })),
};
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';
const PICTURE = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
const BELOW = '<p>Traders waited for the closing bell, and prices rose a little towards noon.</p>'.repeat(8);
/** The limit of the promise, as a score of layout shifts. */
const LIMIT = 0.02;

/** A host's page with this in it. */
const pageOf = (content: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><h1>Prices</h1>${content}${BELOW}`;

let site: Awaited<ReturnType<typeof openSite>>;
let host: Served;
let content = '';
before(async () => {
  site = await openSite();
  host = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(content)),
  );
});
after(async () => {
  await host.close();
  await site.close();
});

/** Holds what matches until it is let through. */
async function hold(page: Page, address: RegExp, answer: (route: Route) => Promise<void>) {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    ask();
    await opened;
    await answer(route);
  });
  return { asked, open };
}

const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));

describe('the page around the list of the README', () => {
  for (const width of [240, 480, 720, 1100])
    for (const fallback of ['link', 'skeleton'])
      it(`stays where it is at ${width} px, ${fallback} first`, async () => {
        content = SNIPPET.replaceAll(
          /https:\/\/cdn\.example\/news-widgets\/[\d.]+\//g,
          `${site.newsroom}/widgets/latest/`,
        );
        // The list is as wide as its page, less the margins of the browser.
        const page = await site.browser.newPage({ viewport: { width: width + 16, height: 900 } });
        const shifts = await noteShifts(page);
        const script = await hold(page, /loader\.js/, (route) => route.continue());
        const feed = await hold(page, /feed\.json/, (route) =>
          route.fulfill({
            contentType: 'application/feed+json',
            headers: { 'access-control-allow-origin': '*' },
            body: JSON.stringify(FEED),
          }),
        );
        await page.route(/image\.gif/, (route) => route.fulfill({ contentType: 'image/gif', body: PICTURE }));
        await page.goto(host.url, { waitUntil: 'commit' });
        await script.asked;
        await page.getByText('Latest news from').waitFor();
        await painted(page);
        script.open();
        await feed.asked;
        if (fallback === 'skeleton') await page.waitForFunction(() => customElements.get('news-recent-list'));
        await painted(page);
        feed.open();
        await page.locator('news-recent-list:state(ready)').waitFor();
        await painted(page);
        const all = await shifts();
        await page.close();
        assert.ok(all.reduce((sum, value) => sum + value, 0) <= LIMIT, String(all));
      });
});

describe('the page around the widget of each README', () => {
  for (const name of WIDGETS)
    it(`stays where it is: ${name}`, async () => {
      const [, snippet = ''] =
        /## Quick start[^]*?```html\n([^]*?)<script/.exec(read(`packages/${name}/README.md`)) ?? [];
      const loader = `${site.newsroom}/widgets/latest/loader.js`;
      content = `<style>${RULES}</style>${snippet}<script type="module" src="${loader}"></script>`;
      for (const width of [320, 720, 1100]) {
        const page = await site.browser.newPage({ viewport: { width: width + 16, height: 900 } });
        const shifts = await noteShifts(page);
        const script = await hold(page, /loader\.js/, (route) => route.continue());
        const source = await hold(page, /^https:\/\/news\.example\//, (route) =>
          route.fulfill({
            contentType: 'application/json',
            headers: { 'access-control-allow-origin': '*' },
            body: JSON.stringify(route.request().url().includes('comments') ? THREAD : STORIES),
          }),
        );
        await page.route(/picture\.svg/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: DRAWING }));
        await page.goto(host.url, { waitUntil: 'commit' });
        await script.asked;
        await painted(page);
        script.open();
        await page.waitForFunction((tag) => customElements.get(tag), `news-${name}`);
        await painted(page);
        source.open();
        await page.waitForLoadState('networkidle');
        await painted(page);
        const all = await shifts();
        await page.close();
        assert.ok(all.reduce((sum, value) => sum + value, 0) <= LIMIT, `${width} px: ${String(all)}`);
      }
    });
});
