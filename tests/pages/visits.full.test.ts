import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serve, type Served } from '../support/serve.ts';
import { openSite } from './site.ts';

const turbo = createRequire(import.meta.url)
  .resolve('@hotwired/turbo')
  .replace(/[^/]+$/, 'turbo.es2017-umd.js');

let site: Awaited<ReturnType<typeof openSite>>;
let host: Served;
let browser: Browser;
before(async () => {
  site = await openSite();
  const { newsroom } = site;
  const page = (name: string, script: string, content: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${script}
    <script type="module" src="${newsroom}/widgets/latest/loader.js"></script></head><body><h1>${name}</h1>
    <a id="front" href="./front">Front</a> <a id="story" href="./story">Story</a>${content}</body></html>`;
  const content: Record<string, string> = {
    front: `<news-recent-list src="${newsroom}/feed.json" limit="3" loading="eager"><a href="/news">News</a></news-recent-list>
      <news-subscribe-form action="${newsroom}/subscriptions"><form action="${newsroom}/subscriptions" method="post"><label>E-mail <input type="email" name="email" required></label><button>Subscribe</button></form></news-subscribe-form>`,
    story: `<news-article-card src="${newsroom}/feed.json" loading="eager"><a href="/news">News</a></news-article-card>
      <news-search-box src="${newsroom}/feed.json"><a href="/news">News</a></news-search-box>
      <news-comments src="${newsroom}/api/comments?story=separation-plant-small-decisions" loading="eager"></news-comments>`,
  };
  host = await serve(async ({ url = '' }, response) => {
    const [, way, name = ''] = url.split('/');
    if (name === 'turbo.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(turbo));
    const script = way === 'turbo' ? '<script src="/turbo/turbo.js"></script>' : '';
    const inside = content[name.replace(/\?.*/, '')];
    return response
      .writeHead(inside ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(page(name, script, inside ?? ''));
  });
  // Not Playwright, which switches the back/forward cache off.
  browser = await puppeteer.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS, headless: true });
});
after(async () => {
  await browser?.close();
  await host?.close();
  await site?.close();
});

/** A page, everything that it says, and the feeds that it asks for. */
async function open(address: string): Promise<{ page: Page; said: string[]; feeds: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 2000 });
  const said: string[] = [];
  const feeds: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => request.url().includes('/feed.json') && feeds.push(request.url()));
  await page.goto(`${host.url}/${address}`);
  return { page, said, feeds };
}

const waitFor = (page: Page, tag: string, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (name: string, part: string) => !!document.querySelector(`news-${name}`)?.shadowRoot?.querySelector(part),
    {},
    tag,
    selector,
  );

const front = async (page: Page): Promise<void> => {
  await waitFor(page, 'recent-list', '[part=headline]');
  await waitFor(page, 'subscribe-form', 'input[type=email]');
};

const story = async (page: Page): Promise<void> => {
  await waitFor(page, 'article-card', '[part=headline]');
  await waitFor(page, 'search-box', 'input');
  await waitFor(page, 'comments', '[part=comment]');
};

const EMAIL = '#email';

const typed = (page: Page): Promise<string> =>
  page.evaluate(
    (selector) =>
      document.querySelector('news-subscribe-form')!.shadowRoot!.querySelector<HTMLInputElement>(selector)!.value,
    EMAIL,
  );

/** Types an address, as a reader does. */
async function type(page: Page, text: string): Promise<void> {
  const field = await page.evaluateHandle(
    (selector) => document.querySelector('news-subscribe-form')!.shadowRoot!.querySelector<HTMLInputElement>(selector)!,
    EMAIL,
  );
  await field.type(text);
}

describe('a page that a reader comes back to', () => {
  it('is as it was: the back/forward cache takes it, and nothing is asked for again', async () => {
    const { page, said, feeds } = await open('plain/front');
    await front(page);
    await type(page, 'ada@news.example');
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await page.goto(`${host.url}/plain/story`);
    await story(page);
    const { length } = feeds;
    await page.goBack();
    await front(page);
    assert.equal(await page.evaluate(() => 'isKept' in window), true, 'the browser built the page anew');
    assert.equal(await typed(page), 'ada@news.example');
    assert.equal(feeds.length, length);
    await page.goForward();
    await story(page);
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe('visits of Turbo', () => {
  it('show the widgets of each page, ahead and back, and say nothing', async () => {
    const { page, said } = await open('turbo/front');
    await front(page);
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    for (let round = 0; round < 2; round++) {
      await page.click('#story');
      await page.waitForFunction(() => document.title === 'story');
      await story(page);
      await page.click('#front');
      await page.waitForFunction(() => document.title === 'front');
      await front(page);
    }
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title === 'story');
    await story(page);
    assert.equal(await page.evaluate(() => 'isKept' in window), true, 'Turbo loaded the page anew');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keep text typed into a form', async () => {
    const { page } = await open('turbo/front');
    await front(page);
    await type(page, 'ada@news.example');
    await page.click('#story');
    await page.waitForFunction(() => document.title === 'story');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title === 'front');
    await front(page);
    await page.waitForFunction(
      (selector) =>
        document.querySelector('news-subscribe-form')!.shadowRoot!.querySelector<HTMLInputElement>(selector)!.value ===
        'ada@news.example',
      { timeout: 5000 },
      EMAIL,
    );
    await page.close();
  });

  it('refresh by morphing and ask for nothing again', async () => {
    const { page, said, feeds } = await open('turbo/front');
    await front(page);
    await type(page, 'ada@news.example');
    const { length } = feeds;
    await page.evaluate(async () => {
      const meta = document.createElement('meta');
      Object.assign(meta, { name: 'turbo-refresh-method', content: 'morph' });
      document.head.append(meta);
      const loaded = new Promise((resolve) => document.addEventListener('turbo:load', resolve, { once: true }));
      (window as unknown as { Turbo: { visit(url: string, how: object): void } }).Turbo.visit(location.href, {
        action: 'replace',
      });
      await loaded;
    });
    await front(page);
    assert.equal(await typed(page), 'ada@news.example');
    assert.equal(feeds.length, length);
    assert.deepEqual(said, []);
    await page.close();
  });
});
