import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { prerender } from '@news-widgets/embed/prerender';
import { serve } from '../support/serve.ts';
import { openSite } from './site.ts';
import { headlines, settled, type Watched, watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

describe('requested items of a list', () => {
  const stories = Array.from({ length: 12 }, (_, index) => {
    const tags = [index % 2 ? 'Rare Earths' : 'R&D'];
    const authors = [{ name: index % 3 ? 'Ana Lim' : 'Joan Vilà' }];
    return { id: `${index}`, url: `https://news.example/${index}`, title: `Story ${index}`, tags, authors };
  });
  const shown = async (attributes: Record<string, string>): Promise<string> => {
    const fetch = () => Promise.resolve(Response.json({ title: 'News', items: stories }));
    const src = 'https://news.example/feed.json';
    const { html } = await prerender({ widget: 'recent-list', attributes: { src, limit: '3', ...attributes }, fetch });
    const markup = html.slice(0, html.indexOf('</template>'));
    return [...markup.matchAll(/Story (\d+)/g)].map(([, number]) => number).join();
  };

  it('are what it shows: limit, offset and filters by name', async () => {
    assert.equal(await shown({}), '0,1,2');
    assert.equal(await shown({ limit: '2', offset: '4' }), '4,5');
    assert.equal(await shown({ category: 'Rare Earths' }), '1,3,5');
    assert.equal(await shown({ category: 'R&D', offset: '1' }), '2,4,6');
    assert.equal(await shown({ tag: 'rare-earths', limit: '1' }), '1');
    assert.equal(await shown({ author: 'Joan Vila' }), '0,3,6');
    assert.equal(await shown({ author: 'Ana Lim', category: 'Rare Earths' }), '1,5,7');
  });

  it('are reported missing if nothing matches', () =>
    assert.rejects(shown({ category: 'Sport' }), /nothing to show .* with category="Sport"/));
});

describe('server-rendered markup', () => {
  it('reads and links without script', async () => {
    const { page, console } = await watch(site, 'prerendered.html', { javaScriptEnabled: false });
    assert.equal(await headlines(page), 5);
    assert.ok(await page.locator('[part=headline] a').first().isVisible());
    assert.match((await page.locator('[part=date]').first().textContent())!, /\d{4}/);
    assert.deepEqual(console, []);
    await page.close();
  });

  it('is taken over as it is: the same elements, nothing moves, dates become relative', async () => {
    const { page, console } = await watch(site, 'about:blank');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/loader\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.partner}/prerendered.html`, { waitUntil: 'commit' });
    await page.locator('#after').waitFor();
    const top = () => page.locator('#after').evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await page
      .locator('[part=headline]')
      .first()
      .evaluate((element) => Object.assign(element, { fromServer: true }));
    release();
    await settled(page);
    await page.waitForTimeout(300);
    assert.equal(await headlines(page), 5);
    assert.equal(
      await page
        .locator('[part=headline]')
        .first()
        .evaluate((element) => 'fromServer' in element),
      true,
    );
    assert.equal(await page.locator('news-recent-list').getAttribute('dates'), null);
    assert.match((await page.locator('[part=date]').first().textContent())!, /ago|now|minute|hour|day/);
    assert.equal(await top(), before);
    assert.deepEqual(console, []);
    // Elements that the page itself makes with Lit afterwards are not ours.
    assert.equal(await page.evaluate(() => 'litElementHydrateSupport' in globalThis), false);
    await page.close();
  });

  it('hydrates without the code of widgets that are not on the page', async () => {
    const { page, requests } = await watch(site, 'prerendered.html');
    await settled(page);
    assert.ok(requests.some((url) => url.endsWith('/shared/hydration.js')));
    assert.deepEqual(
      requests.filter((url) =>
        /\/shared\/(box-actions|highlights-box|search-|submit-|comments|discussion)[^/]*\.js$/.test(url),
      ),
      [],
    );
    await page.close();
  });

  describe('is taken over once', () => {
    const render = async (): Promise<string> =>
      (
        await prerender({
          widget: 'recent-list',
          attributes: { src: `${site.newsroom}/feed.json`, limit: '5' },
          allowPrivate: true,
        })
      ).html;
    const script = (): string =>
      `<script type="module" async src="${site.newsroom}/widgets/latest/loader.js"></script>`;

    /** Serves a page in two halves: the second once the browser has asked for what takes over. */
    async function inHalves(first: string, second: string): Promise<Watched> {
      let more!: () => void;
      const asked = new Promise<void>((resolve) => (more = resolve));
      const server = await serve(async (request, response) => {
        if (request.url !== '/') return response.writeHead(204).end();
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write(
          `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Halves</title>${first}`,
        );
        await asked;
        return response.end(second);
      });
      const watched = await watch(site, 'about:blank');
      watched.page.on('requestfinished', (request) => request.url().endsWith('/shared/hydration.js') && more());
      if (!first.includes('loader.js')) more();
      await watched.page.goto(`${server.url}/`);
      await server.close();
      return watched;
    }

    async function isWhole({ page, console }: Watched): Promise<void> {
      await page.waitForFunction(() => customElements.get('news-recent-list'));
      await page.waitForLoadState('networkidle');
      assert.equal(await headlines(page), 5);
      assert.deepEqual(console, []);
      await page.close();
    }

    it('in a shadow root of the host', async () => {
      const body = `<main><template shadowrootmode="open">${await render()}</template></main>`;
      await isWhole(await inHalves('', body + script()));
    });

    it('while the page is still on its way', async () => {
      const html = await render();
      const middle = html.indexOf('part="headline"', html.indexOf('part="headline"') + 1);
      await isWhole(await inHalves(script() + html.slice(0, middle), html.slice(middle)));
    });

    const CHANGES: Record<string, [change: (html: string) => string, stories: number]> = {
      'its data is gone': [(html) => html.replace(/<script[^]*?<\/script>/, ''), 5],
      'its comments are gone': [(html) => html.replaceAll(/<!--[^]*?-->/g, ''), 5],
      'an attribute has changed since': [(html) => html.replace('limit="5"', 'limit="2"'), 2],
    };
    for (const [what, [change, stories]] of Object.entries(CHANGES))
      it(`where ${what}, anew`, async () => {
        const { page } = await inHalves('', script() + change(await render()));
        await page.waitForFunction(() => customElements.get('news-recent-list'));
        await page.waitForLoadState('networkidle');
        await page.locator('news-recent-list').evaluate((list) => Object.assign(list, { heading: 'News' }));
        await page.getByRole('heading', { name: 'News' }).first().waitFor();
        assert.deepEqual([await headlines(page), await page.locator('section').count()], [stories, 1]);
        await page.close();
      });

    it('if a card has its story in attributes', async () => {
      const published = new Date(Date.now() - 2.5 * 3_600_000).toISOString();
      const attributes = { headline: 'Two and a half hours', href: 'https://news.example/', published };
      const { html } = await prerender({ widget: 'article-card', attributes });
      assert.doesNotMatch(html, /hours ago/);
      const { page, console } = await inHalves('', script() + html);
      await page.getByText('2 hours ago').waitFor();
      assert.equal(await headlines(page), 1);
      assert.deepEqual(console, []);
      await page.close();
    });

    it('if it comes later', async () => {
      const html = await render();
      const watched = await inHalves('', script() + html);
      await watched.page.waitForFunction(() => customElements.get('news-recent-list'));
      await watched.page.waitForLoadState('networkidle');
      await watched.page.evaluate((later) => document.body.setHTMLUnsafe(later), html);
      await isWhole(watched);
    });
  });

  it('of a form reads the plain form and the fields between its tags', async () => {
    const action = `${site.newsroom}/subscriptions`;
    const fallback = `<form action="${action}"><input type="hidden" name="lists" value="daily"><button>Join</button></form><input slot="fields" name="zip">`;
    const { html } = await prerender({ widget: 'subscribe-form', attributes: { action }, fallback });
    const { page } = await watch(site, 'blocked.html');
    await page.evaluate((markup) => document.body.setHTMLUnsafe(markup), html);
    await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/loader.js`, type: 'module' });
    await page.getByRole('button', { name: 'Join' }).waitFor();
    assert.equal(await page.locator('[part=form] input[name=lists]').count(), 1);
    // Fields of the page's own make it a form of several lines.
    await page.locator('[part=form].stacked').waitFor();
    await page.close();
  });

  it('leaves a widget in one of its slots as that was rendered', async () => {
    const src = `${site.newsroom}/feed.json`;
    const box = await prerender({
      widget: 'highlights-box',
      attributes: { src, slot: 'highlights' },
      allowPrivate: true,
    });
    const { html } = await prerender({
      widget: 'article',
      attributes: { src, mode: 'full' },
      fallback: box.html,
      allowPrivate: true,
    });
    assert.ok(html.includes(box.html));
    assert.equal(html.match(/<template shadowroot/g)?.length, 2);
  });

  it('takes stories from its data, and sets nothing else', async () => {
    const { page } = await watch(site, 'prerendered.html');
    await settled(page);
    await page.evaluate(() => {
      const data = { property: 'innerHTML', value: '<img src="" onerror="window.ran = true">' };
      document.body.setHTMLUnsafe(
        `<news-recent-list><template shadowrootmode="open"><slot></slot></template><a href="/">News</a><script type="application/json" data-prerendered>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></news-recent-list>`,
      );
    });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.evaluate(() => 'ran' in window), false);
    await page.close();
  });

  it('hydrates nothing of the page, and the page nothing of ours', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => {
      const classes: unknown[] = [];
      const hydrate = (given: unknown) => void (classes[classes.length] = given);
      Object.assign(window, { classes, litElementHydrateSupport: hydrate });
    });
    for (const path of ['strict.html', 'prerendered.html']) {
      await page.goto(`${site.partner}/${path}`);
      await settled(page);
      const left = await page.evaluate(() => [
        (window as unknown as { classes: [] }).classes.length,
        typeof Reflect.get(globalThis, 'litElementHydrateSupport'),
      ]);
      assert.deepEqual(left, [0, 'function'], path);
    }
    await page.close();
  });

  it('speaks the language of its lang attribute', async () => {
    const attributes = { src: `${site.newsroom}/feed.json`, lang: 'ar', limit: '1' };
    assert.match(
      (await prerender({ widget: 'recent-list', attributes, allowPrivate: true })).html,
      /aria-label="[\u0600-\u06ff]/,
    );
  });

  it('is of the story that a card or a box asks for', async () => {
    const src = `${site.newsroom}/feed.json`;
    const { items } = (await (await fetch(src)).json()) as {
      items: { title: string; _news: { highlights: string[] } }[];
    };
    const box = await prerender({ widget: 'highlights-box', attributes: { src }, allowPrivate: true });
    for (const highlight of items[0]!._news.highlights) assert.ok(box.html.includes(highlight), highlight);
    const card = await prerender({ widget: 'article-card', attributes: { src, item: '1' }, allowPrivate: true });
    assert.ok(card.html.includes(`>${items[1]!.title}`), card.html);
  });

  it('names the fault', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (message: string) => void warnings.push(message);
    await prerender({ widget: 'recent-list', attributes: { layuot: 'grid', id: 'news', 'data-x': '1' } });
    console.warn = warn;
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /"layuot".*layout/);
    await assert.rejects(prerender({ widget: 'weather' }), /no widget "weather".*recent-list/);
    await assert.rejects(prerender({ widget: 'recent-list', attributes: { onclick: 'alert(1)' } }), /onclick/);
    await assert.rejects(
      prerender({ widget: 'recent-list', attributes: { src: `${site.newsroom}/missing.json` }, allowPrivate: true }),
      /nothing at this address/,
    );
  });

  it('comes from the command line, too', async () => {
    const cli = join(import.meta.dirname, '../../packages/embed/dist/prerender/cli.js');
    // The form needs no server, which this process could not be while it waits.
    const html = execFileSync(
      process.execPath,
      [cli, 'subscribe-form', '--action', 'https://news.example/subscribe', '--hide-label'],
      { encoding: 'utf8', stdio: 'pipe' },
    );
    assert.match(html, /^<news-subscribe-form[^>]* hide-label[^>]*><template [^>]*shadowrootmode="open"/);
  });
});
