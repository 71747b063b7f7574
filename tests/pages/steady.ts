// Measures how far a host's page moves around the snippets of the READMEs, on a slowed network. `bench/` measures the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { serve } from '../support/serve.ts';
import type { openSite } from './site.ts';
import { noteShifts } from './watch.ts';

/** The limit of the promise, as a score of layout shifts. */
export const LIMIT = 0.02;
/** Widths of the widget. */
export const WIDTHS = [240, 320, 480, 720, 1100];
/** Shown before the stories: the link between the tags, or skeletons. */
export const FIRST = ['link', 'skeleton'] as const;

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
/** The source that each widget's README names. */
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

/** In the page itself: heights depend on the font, and machines have different ones. */
const FONT = readFileSync(
  join(
    import.meta.dirname,
    '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  ),
  'base64',
);
const STYLE = `@font-face { font-family: Host; font-weight: 100 900; font-display: block; src: url(data:font/woff2;base64,${FONT}) }
body { font-family: Host }`;

/** A host's page with this in it. */
const pageOf = (content: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><style>${STYLE}</style><h1>Prices</h1>${content}${BELOW}`;

/** A host whose pages hold the snippets, with the script-tag files of the site's newsroom. */
export async function openSteadyHost({ browser, newsroom }: Awaited<ReturnType<typeof openSite>>) {
  let content = '';
  const host = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(content)),
  );

  /** Returns the shifts after the page's font arrives. */
  const since = async (page: Page, shifts: () => Promise<number[]>) => {
    await page.evaluate(() => document.fonts.load('1em Host'));
    await painted(page);
    const before = (await shifts()).length;
    return async () => (await shifts()).slice(before);
  };

  /** A page on which the widget is this wide, less the margins of the browser. */
  async function openPage(width: number) {
    const page = await browser.newPage({ viewport: { width: width + 16, height: 900 } });
    const shifts = await noteShifts(page);
    return { page, script: await hold(page, /loader\.js/, (route) => route.continue()), shifts };
  }

  return {
    close: () => host.close(),

    /** Returns the shifts around the list of the root README. */
    async aroundList(width: number, first: (typeof FIRST)[number]): Promise<number[]> {
      content = SNIPPET.replaceAll(/https:\/\/cdn\.example\/news-widgets\/[\d.]+\//g, `${newsroom}/widgets/latest/`);
      const { page, script, shifts } = await openPage(width);
      const feed = await hold(
        page,
        /feed\.json/,
        answer('application/feed+json', () => FEED),
      );
      await page.route(/image\.gif/, (route) => route.fulfill({ contentType: 'image/gif', body: PICTURE }));
      await page.goto(host.url, { waitUntil: 'commit' });
      await script.asked;
      await page.getByText('Latest news from').waitFor();
      const moved = await since(page, shifts);
      script.open();
      await feed.asked;
      if (first === 'skeleton') await page.waitForFunction(() => customElements.get('news-recent-list'));
      await painted(page);
      feed.open();
      await page.locator('news-recent-list:state(ready)').waitFor();
      await painted(page);
      const all = await moved();
      await page.close();
      return all;
    },

    /** Returns the shifts around the widget of a package's README, with the rules that reserve its height. */
    async aroundWidget(name: string, width: number): Promise<number[]> {
      const [, snippet = ''] =
        /## Quick start[^]*?```html\n([^]*?)<script/.exec(read(`packages/${name}/README.md`)) ?? [];
      content = `<style>${RULES}</style>${snippet}<script type="module" src="${newsroom}/widgets/latest/loader.js"></script>`;
      const { page, script, shifts } = await openPage(width);
      const sourceOf = (address: string) => (address.includes('comments') ? THREAD : STORIES);
      const source = await hold(page, /^https:\/\/news\.example\//, answer('application/json', sourceOf));
      await page.route(/picture\.svg/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: DRAWING }));
      await page.goto(host.url, { waitUntil: 'commit' });
      await script.asked;
      const moved = await since(page, shifts);
      script.open();
      await page.waitForFunction((tag) => customElements.get(tag), `news-${name}`);
      await painted(page);
      source.open();
      await page.waitForLoadState('networkidle');
      await painted(page);
      const all = await moved();
      await page.close();
      return all;
    },
  };
}

/** The score of a page: what its shifts add up to. */
export const scoreOf = (shifts: number[]): number => shifts.reduce((sum, value) => sum + value, 0);

const answer = (contentType: string, contentOf: (address: string) => unknown) => (route: Route) =>
  route.fulfill({
    contentType,
    headers: { 'access-control-allow-origin': '*' },
    body: JSON.stringify(contentOf(route.request().url())),
  });

/** Holds what matches until it is let through. */
async function hold(page: Page, address: RegExp, answerNow: (route: Route) => Promise<void>) {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    ask();
    await opened;
    await answerNow(route);
  });
  return { asked, open };
}

const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
