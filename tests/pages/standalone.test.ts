import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './site.ts';
import { headlines, settled, watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

const PAGE = 'standalone.html';
const PART = /\/parts\/feeds\.js$/;

describe('a single file', () => {
  it('begins to load what reads a feed when it asks for the feed, before anything is rendered', async () => {
    const page = await site.browser.newPage();
    // Neither answers before both are asked for.
    const asked: string[] = [];
    let both!: () => void;
    const bothAsked = new Promise<void>((resolve) => (both = resolve));
    for (const pattern of [PART, /\/feed\.json$/])
      await page.route(pattern, async (route) => {
        asked.push(route.request().url());
        if (asked.length === 2) both();
        await bothAsked;
        await route.continue();
      });
    await page.goto(`${site.partner}/${PAGE}`);
    await settled(page);
    assert.equal(await headlines(page), 3);
    assert.equal(asked.length, 2);
    await page.close();
  });

  for (const file of ['standalone/all.js', 'standalone/recent-list.js', 'recent-list.js'])
    it(`${file} asks for the feed of a list in view before it defines the widget`, async () => {
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
      const type = file.startsWith('standalone') ? '' : 'module';
      await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/${file}`, type });
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
    const about = () => requests.filter((url) => PART.test(url) || /feed\.json/.test(url)).length;
    assert.equal(about(), 0);
    await page.locator('news-recent-list').scrollIntoViewIfNeeded();
    await settled(page);
    assert.deepEqual([about(), await headlines(page)], [2, 3]);
    await page.close();
  });

  it('leaves links, a sentence and a button where a part is missing, and says so once', async () => {
    const { page } = await watch(site, 'about:blank');
    await page.addInitScript(() => {
      const errors: unknown[] = [];
      Object.assign(window, { errors });
      addEventListener('news-error', (event) => errors.push((event as CustomEvent<{ code: string }>).detail.code));
    });
    await page.route(PART, (route) => route.abort());
    await page.goto(`${site.partner}/${PAGE}`);
    const list = page.locator('news-recent-list');
    await page.waitForFunction(() => document.querySelector('news-recent-list')!.matches(':state(error)'));
    assert.ok(await list.locator('> a').isVisible());
    assert.deepEqual(await page.evaluate(() => (window as unknown as { errors: string[] }).errors), ['unexpected']);
    await page.unroute(PART);
    await list.locator('[part=notice] button').click();
    await settled(page);
    assert.equal(await headlines(page), 3);
    await page.close();
  });

  it('does without a part that is not what the import map of the page vouches for', async () => {
    const page = await site.browser.newPage();
    await page.route(PART, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}// not the same` });
    });
    await page.goto(`${site.partner}/${PAGE}`);
    await page.waitForFunction(() => document.querySelector('news-recent-list')!.matches(':state(error)'));
    assert.ok(await page.locator('news-recent-list > a').isVisible());
    await page.close();
  });

  it('makes a card of the markup between its tags with one part, and leaves the markup where that is missing', async () => {
    const { page, requests } = await watch(site, PAGE, { without: /\/standalone\/recent-list\.js$/ });
    const part = /\/parts\/read-page\.js$/;
    await page.route(part, (route) => route.abort());
    const src = `${site.newsroom}/widgets/latest/standalone/article-card.js`;
    await page.evaluate(() => {
      document.body.innerHTML = '<news-article-card><a href="/a">The story</a></news-article-card>';
    });
    await page.addScriptTag({ url: src });
    await page.waitForFunction(() => document.querySelector('news-article-card')!.matches(':state(error)'));
    const card = page.locator('news-article-card');
    assert.ok(await card.locator('> a').isVisible());
    await page.unroute(part);
    await card.locator('[part=notice] button').click();
    await card.locator('[part=headline]').waitFor();
    const parts = new Set(requests.filter((url) => url.includes('/parts/')));
    assert.equal(parts.size, 1);
    await page.close();
  });
});
