import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './site.ts';
import { headlines, settled, watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

const PAGE = 'single-file.html';
const FEED = /\/feed\.json$/;
/** Files that are loaded on demand are in a folder with the file's name. */
const CHUNK = /\/(recent-list|article-card)\/[^/]+\.js$/;

describe('a single file', () => {
  it('requests the feed and the code that reads it together, before anything is rendered', async () => {
    const page = await site.browser.newPage();
    // Neither responds before both are requested.
    const requested = new Set<RegExp>();
    let both!: () => void;
    const bothRequested = new Promise<void>((resolve) => (both = resolve));
    for (const pattern of [CHUNK, FEED])
      await page.route(pattern, async (route) => {
        if (requested.add(pattern).size === 2) both();
        await bothRequested;
        await route.continue();
      });
    await page.goto(`${site.partner}/${PAGE}`);
    await settled(page);
    assert.equal(await headlines(page), 3);
    await page.close();
  });

  for (const file of ['all.js', 'recent-list.js'])
    it(`${file} requests the feed of a list in view before it defines the widget`, async () => {
      const { page } = await watch(site, 'about:blank');
      await page.addInitScript(() => {
        const order: string[] = [];
        Object.assign(window, { order });
        const { fetch } = window;
        window.fetch = (...args) => (order.push('ask'), fetch(...args));
        const define = customElements.define.bind(customElements);
        customElements.define = (...args) => (order.push('define'), define(...args));
      });
      await page.goto(`${site.partner}/blocked.html`);
      await page.evaluate((src) => {
        document.body.innerHTML = `<news-recent-list src="${src}"></news-recent-list>`;
      }, `${site.newsroom}/feed.json`);
      await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/${file}`, type: 'module' });
      await page.locator('[part=headline]').first().waitFor();
      const order = await page.evaluate(() => (window as unknown as { order: string[] }).order);
      assert.deepEqual(order.slice(0, 2), ['ask', 'define']);
      await page.close();
    });

  it('loads nothing for a list that is far from view', async () => {
    const { page, requests } = await watch(site, 'about:blank');
    await page.addInitScript(() => {
      const far = new CSSStyleSheet();
      far.replaceSync('body { padding-top: 300vh !important; }');
      document.adoptedStyleSheets.push(far);
    });
    await page.goto(`${site.partner}/${PAGE}`);
    await page.waitForFunction(() => document.querySelector('news-recent-list')!.matches(':state(loading)'));
    await page.waitForLoadState('networkidle');
    const onDemand = () =>
      requests.filter((url) => (CHUNK.test(url) || FEED.test(url)) && !url.endsWith('/page-colours.js'));
    assert.deepEqual(onDemand(), []);
    await page.locator('news-recent-list').scrollIntoViewIfNeeded();
    await settled(page);
    assert.ok(onDemand().some((url) => FEED.test(url)));
    assert.equal(await headlines(page), 3);
    await page.close();
  });

  it('leaves links, a sentence and a button if a chunk is missing, and reports it once', async () => {
    const { page } = await watch(site, 'about:blank');
    await page.addInitScript(() => {
      const errors: unknown[] = [];
      Object.assign(window, { errors });
      addEventListener('news-error', (event) => errors.push((event as CustomEvent<{ code: string }>).detail.code));
    });
    await page.route(CHUNK, (route) => route.abort());
    await page.goto(`${site.partner}/${PAGE}`);
    const list = page.locator('news-recent-list');
    await page.waitForFunction(() => document.querySelector('news-recent-list')!.matches(':state(error)'));
    assert.ok(await list.locator('> a').isVisible());
    assert.deepEqual(await page.evaluate(() => (window as unknown as { errors: string[] }).errors), ['unexpected']);
    await page.unroute(CHUNK);
    await list.locator('.notice button').click();
    await settled(page);
    assert.equal(await headlines(page), 3);
    await page.close();
  });

  it('rejects a chunk that fails the integrity check of the page’s import map', async () => {
    const page = await site.browser.newPage();
    await page.route(CHUNK, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}// not the same` });
    });
    await page.goto(`${site.partner}/${PAGE}`);
    await page.waitForFunction(() => document.querySelector('news-recent-list')!.matches(':state(error)'));
    assert.ok(await page.locator('news-recent-list > a').isVisible());
    await page.unrouteAll({ behavior: 'wait' });
    await page.close();
  });

  it('makes a card of the markup between its tags, and keeps the markup if a chunk is missing', async () => {
    const { page } = await watch(site, 'blocked.html');
    await page.route(CHUNK, (route) => route.abort());
    const url = `${site.newsroom}/widgets/latest/article-card.js`;
    await page.evaluate(() => {
      document.body.innerHTML = '<news-article-card><a href="/a">The story</a></news-article-card>';
    });
    await page.addScriptTag({ url, type: 'module' });
    await page.waitForFunction(() => document.querySelector('news-article-card')!.matches(':state(error)'));
    const card = page.locator('news-article-card');
    assert.ok(await card.locator('> a').isVisible());
    await page.unroute(CHUNK);
    await card.locator('.notice button').click();
    await card.locator('[part=headline]').waitFor();
    await page.close();
  });
});
