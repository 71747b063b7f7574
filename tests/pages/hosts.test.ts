import assert from 'node:assert/strict';
import { version } from '@news-widgets/tooling/version';
import { after, before, describe, it } from 'node:test';
import { WIDGETS } from '../packages.ts';
import { sample } from '../support/every-night.ts';
import { HOSTS } from './host-pages.ts';
import { openSite } from './site.ts';
import { headlines, hostState, settled, watch, withoutWidgets } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

describe('a host page', () => {
  const pages = Object.entries(HOSTS);
  // It waits for seconds, and a test below decides when they are over.
  const prompt = pages.filter(([path]) => path !== 'slow.html');
  for (const [path, [stories, forms]] of sample(prompt, pages))
    it(`${path}: shows its widgets, says nothing, and is what it was`, async () => {
      // Classic scripts of the widgets change the page there on purpose: they insert elements.
      const before = path === 'script-tags.html' ? undefined : await withoutWidgets(site, path);
      const { page, console } = await watch(site, path);
      await settled(page);
      assert.equal(await headlines(page), stories);
      assert.equal(await page.locator('news-subscribe-form [part=form]').count(), forms);
      assert.deepEqual(console, []);
      if (before) assert.deepEqual(await hostState(page), before);
      await page.close();
    });
});

describe('the loader', () => {
  it('asks for each file and the feed once, however many widgets and loaders there are', async () => {
    for (const path of ['fifty.html', 'head-and-end.html', 'two-versions.html']) {
      const { page, requests } = await watch(site, path);
      await settled(page);
      const foreign = requests.filter((url) => /\/widgets\/|feed\.json/.test(url));
      assert.deepEqual(foreign, [...new Set(foreign)], path);
      await page.close();
    }
  });

  for (const [where, height, asked] of [
    ['in view', 900, true],
    ['below the fold', 40, false],
  ] as const)
    it(`${asked ? 'asks' : 'does not ask'} for the feed of a list ${where} before the list's code is there`, async () => {
      const page = await site.browser.newPage({ viewport: { width: 1280, height } });
      const feeds: string[] = [];
      page.on('request', (request) => /feed\.json/.test(request.url()) && feeds.push(request.url()));
      let before = 0;
      await page.route(/\/shared\.js$/, async (route) => {
        if (asked && feeds.length === 0) await page.waitForRequest(/feed\.json/);
        before = feeds.length;
        await route.continue();
      });
      await page.goto(`${site.partner}/strict.html`);
      await page.locator('news-recent-list').scrollIntoViewIfNeeded();
      await settled(page);
      assert.equal(await headlines(page), 3);
      assert.deepEqual([before, feeds.length], [asked ? 1 : 0, 1]);
      await page.close();
    });
});

describe('the moving page', () => {
  const AFTER: [action: string, stories: number][] = [
    ['move', 3],
    ['clone', 6],
    ['remove', 6],
    ['template', 8],
    ['tab', 10],
  ];

  it('shows its stories whatever happens to the widgets, without console messages', async () => {
    const { page, console } = await watch(site, 'moves.html');
    await settled(page);
    for (const [action, stories] of AFTER) {
      await page.click(`[data-do=${action}]`);
      if (action === 'tab') await page.locator('#tab').scrollIntoViewIfNeeded();
      await page.waitForTimeout(action === 'remove' ? 500 : 100);
      await page
        .locator('[part=headline]')
        .nth(stories - 1)
        .waitFor({ timeout: 15_000, state: 'attached' });
      assert.equal(await headlines(page), stories, action);
    }
    await page.click('[data-do=shadow]');
    await page.locator('#shadow ferrier-card [part=form]').waitFor();
    await page.locator('#there ferrier-card [part=form]').waitFor();
    await page.click('[data-do=route]');
    await page.locator('#route [part=form]').waitFor();
    await page.click('[data-do=route]');
    await page.locator('#route [part=form]').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('[part=headline]').first().isVisible());
    assert.ok((await page.pdf()).length > 10_000);
    assert.deepEqual(console, []);
    await page.close();
  });
});

describe('the hostile page', () => {
  it('does not change the look and behaviour of the widgets', async () => {
    const { page } = await watch(site, 'hostile.html');
    await settled(page);
    const list = page.locator('news-recent-list');
    assert.ok(await list.locator('[part=headline]').first().isVisible());
    const box = (await list.boundingBox())!;
    assert.ok(box.width > 400 && box.height > 150, JSON.stringify(box));
    assert.equal(
      await list.evaluate(
        (element) => getComputedStyle(element.shadowRoot!.querySelector('#heading')!).color !== 'rgb(0, 255, 0)',
      ),
      true,
    );
    assert.equal(await page.evaluate(() => (window as unknown as { defineCalls: number }).defineCalls), 0);
    await page.close();
  });
});

describe('a page that puts values on Object.prototype', () => {
  for (const file of ['recent-list.js', 'loader.js'])
    it(`shows its stories with ${file}`, async () => {
      const page = await site.browser.newPage();
      const { newsroom } = site;
      const tag = `<script type="module" src="${newsroom}/widgets/${version}/${file}"></script>`;
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><script>Object.prototype.owner = 'Torrin Motor Spares';</script>${tag}
            <news-recent-list src="${newsroom}/feed.json" limit="3"></news-recent-list>`,
        }),
      );
      await page.goto(`${newsroom}/host.html`);
      // Evaluated as text, since Playwright's own functions meet the prototype too.
      const count = `document.querySelector('news-recent-list').shadowRoot?.querySelectorAll('[part=headline]').length`;
      await page.waitForFunction(`${count} === 3`);
      await page.close();
    });
});

describe('a script tag', () => {
  it('leaves each widget in its place, without handlers or styles from its data', async () => {
    const { page } = await watch(site, 'script-tags.html');
    await settled(page);
    for (const [id, tag] of Object.entries({
      first: 'recent-list',
      second: 'recent-list',
      third: 'subscribe-form',
      fourth: 'recent-list',
      fifth: 'recent-list',
    }))
      assert.equal(await page.locator(`#${id} > news-${tag}`).count(), 1, id);
    const names = await page.locator('#first > news-recent-list').evaluate((element) => element.getAttributeNames());
    assert.deepEqual(
      names.filter((name) => /^on|style|widget/.test(name)),
      [],
    );
    await page.close();
  });

  it('leaves no unhandled rejection if the loader is blocked', async () => {
    const { page, console, requests } = await watch(site, 'about:blank');
    await page.addInitScript(() => {
      const rejections: string[] = [];
      Object.assign(window, { rejections });
      addEventListener('unhandledrejection', ({ reason }) => rejections.push(String(reason)));
    });
    await page.route(/\/loader\.js$/, (route) => route.abort());
    await page.goto(`${site.partner}/script-tags.html`);
    await page.waitForLoadState('networkidle');
    assert.ok(requests.some((url) => url.endsWith('/loader.js')));
    assert.equal(await page.locator('#first > news-recent-list').count(), 1);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { rejections: string[] }).rejections), []);
    assert.deepEqual(
      console.filter((text) => text.startsWith('uncaught')),
      [],
    );
    await page.close();
  });
});

describe('networks at their worst', () => {
  it('leave the links if the script is blocked', async () => {
    const { page } = await watch(site, 'blocked.html');
    assert.ok(await page.locator('news-recent-list > a').isVisible());
    assert.ok(await page.locator('news-subscribe-form > a').isVisible());
    await page.close();
  });

  it('leave the links while the words of a language are on their way', async () => {
    const { page } = await watch(site, 'head-and-end.html');
    await settled(page);
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/ar\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate((src) => {
      document.body.innerHTML = `<news-recent-list lang="ar" src="${src}" loading="eager"><a href="/">All news</a></news-recent-list>`;
    }, `${site.newsroom}/feed.json`);
    await page.waitForFunction(() => document.querySelector('news-recent-list')!.matches(':state(loading)'));
    const link = page.locator('news-recent-list > a');
    assert.ok(await link.isVisible());
    release();
    await page.locator('[part=headline]').first().waitFor();
    assert.ok(!(await link.isVisible()));
    await page.close();
  });

  it('show English words if those of a language never load', async () => {
    const { page } = await watch(site, 'head-and-end.html');
    await settled(page);
    await page.route(/\/ar\.js$/, () => {});
    await page.evaluate((src) => {
      document.body.innerHTML = `<news-recent-list lang="ar" src="${src}" loading="eager"></news-recent-list>`;
    }, `${site.newsroom}/feed.json`);
    await page.locator('[part=headline]').first().waitFor();
    assert.equal(await page.getByRole('region', { name: 'Recent news' }).count(), 1);
    await page.close();
  });

  it('leave links and a sentence if a blocker throws at every request', async () => {
    const { page, console } = await watch(site, 'about:blank');
    await page.addInitScript(() => {
      window.fetch = () => {
        throw new Error('No consent.');
      };
    });
    await page.goto(`${site.partner}/single-file.html`);
    await page.waitForFunction(() => document.querySelector('news-recent-list')!.matches(':state(error)'));
    assert.ok(await page.locator('news-recent-list > a').isVisible());
    assert.deepEqual(
      console.filter((message) => message.startsWith('uncaught')),
      [],
    );
    await page.close();
  });

  it('leave links and a sentence, without a useless button, if the feed is blocked', async () => {
    const { page } = await watch(site, 'blocked-feed.html');
    await settled(page);
    const list = page.locator('news-recent-list');
    assert.ok(await list.locator('> a').isVisible());
    assert.ok(await list.locator('.notice').isVisible());
    assert.equal(await list.locator('.notice button').count(), 0);
    await page.close();
  });

  it('show the links until a slow script has come, and move nothing then', async () => {
    const { page, console } = await watch(site, 'about:blank');
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(/\/(?:slow|widgets\/latest)\/(?!loader)[\w/-]+\.js$/, (route) =>
      released.then(() => route.continue()),
    );
    await page.goto(`${site.partner}/slow.html`);
    assert.ok(await page.locator('news-recent-list > a').isVisible());
    const top = () => page.locator('#after').evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    release();
    await settled(page);
    assert.equal(await headlines(page), 3);
    assert.equal(await top(), before);
    assert.deepEqual(console, []);
    await page.close();
  });
});

describe('a frame', () => {
  it('is as high as its content, ignores other senders, and accepts only known attributes', async () => {
    const { page, console } = await watch(site, 'iframe.html');
    const frame = page.frameLocator('#fitted');
    await frame.locator('[part=headline]').nth(3).waitFor();
    await page.frameLocator('#sandboxed').locator('[part=form]').waitFor();
    await page.waitForLoadState('networkidle');
    const height = (id: string) => page.locator(id).evaluate((element) => element.getBoundingClientRect().height);
    const content = await frame.locator('body').evaluate((body) => (body as HTMLElement).offsetHeight);
    assert.ok(Math.abs((await height('#fitted')) - content) <= 2, `${await height('#fitted')} for ${content}`);
    assert.notEqual(await height('#sandboxed'), 302);
    assert.equal(await height('#stranger'), 302);
    const names = await frame.locator('news-recent-list').evaluate((element) => element.getAttributeNames());
    assert.deepEqual(
      names.filter((name) => /^on|style|widget|canonical/.test(name)),
      [],
    );
    assert.equal(await frame.locator('link[rel=canonical]').getAttribute('href'), `${site.newsroom}/`);
    assert.match((await frame.locator('meta[name=robots]').getAttribute('content'))!, /noindex/);
    assert.deepEqual(console, []);
    await page.close();
  });

  it('is believed only while it is a page of the release', async () => {
    const { page } = await watch(site, 'iframe.html');
    await page.frameLocator('#fitted').locator('[part=headline]').first().waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => data.newsWidgetsHeight === 9000 && resolve());
          const stranger = '<script>parent.postMessage({ newsWidgetsHeight: 9000 }, "*")</script>';
          // The element keeps the address that it had.
          document.querySelector<HTMLIFrameElement>('#fitted')!.contentWindow!.location.href =
            `data:text/html,${stranger}`;
        }),
    );
    const height = await page.locator('#fitted').evaluate((element) => element.getBoundingClientRect().height);
    assert.ok(height < 9000, String(height));
    await page.close();
  });

  for (const pressed of ['link', 'image', 'item'])
    it(`opens the story of a card in place of the page, pressed on its ${pressed}`, async () => {
      const { page } = await watch(site, 'iframe.html');
      const address = `${site.newsroom}/widgets/${version}/frame.html?widget=article-card&src=${site.newsroom}/feed.json`;
      await page.locator('#fitted').evaluate((frame, src) => ((frame as HTMLIFrameElement).src = src), address);
      const frame = page.frameLocator('#fitted');
      await frame.locator(`news-article-card [part=${pressed}]`).click({ position: { x: 4, y: 4 } });
      await page.waitForURL((url) => url.origin === site.newsroom);
      await page.close();
    });

  it('warns if its address names no widget', async () => {
    const { page, console } = await watch(site, `${site.newsroom}/widgets/${version}/frame.html?widget=poll`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      console.filter((message) => message.includes('widget=')),
      [`warning: frame.html: widget=poll is none of ${WIDGETS.join(', ')}.`],
    );
    await page.close();
  });

  it('is as high as its content in a sandbox without an origin, too', async () => {
    const { page } = await watch(site, 'iframe.html');
    await page.locator('#sandboxed').evaluate((frame) => {
      // The permissions of the sandbox are settled when it loads.
      const apart = frame.cloneNode() as HTMLIFrameElement;
      apart.sandbox.remove('allow-same-origin');
      apart.removeAttribute('style');
      frame.replaceWith(apart);
    });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#sandboxed')!.style.height);
    await page.close();
  });

  it('keeps its height if a consent tool runs resize.js as text, without an error', async () => {
    const { page, console } = await watch(site, 'iframe.html', { without: /resize\.js$/ });
    await page.frameLocator('#fitted').locator('[part=headline]').nth(3).waitFor();
    const content = await (await fetch(`${site.newsroom}/widgets/${version}/resize.js`)).text();
    await page.addScriptTag({ content });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('#fitted').evaluate((element) => element.getBoundingClientRect().height), 302);
    assert.deepEqual(console, []);
    await page.close();
  });

  it('is readable at its fixed height if the host runs no script', async () => {
    const { page } = await watch(site, 'iframe.html', { without: /resize\.js$/ });
    await page.frameLocator('#fitted').locator('[part=headline]').first().waitFor();
    assert.equal(await page.locator('#fitted').evaluate((element) => element.getBoundingClientRect().height), 302);
    await page.close();
  });
});

describe('a frame on a dark page', () => {
  it('has the colours, the font and the colour scheme that its address names', async () => {
    const { page } = await watch(site, 'iframe.html');
    const parameters = 'theme=dark&news-surface=transparent&news-font=Georgia&news-text=%23f0f0f0';
    const address = `${site.newsroom}/widgets/${version}/frame.html?widget=recent-list&src=${site.newsroom}/feed.json&${parameters}`;
    await page.locator('#fitted').evaluate((frame, src) => ((frame as HTMLIFrameElement).src = src), address);
    const list = page.frameLocator('#fitted').locator('news-recent-list');
    await list.locator('[part=headline]').first().waitFor();
    const style = await list.evaluate((element) => {
      const { backgroundColor, color, fontFamily } = getComputedStyle(element);
      return { backgroundColor, color, fontFamily, scheme: getComputedStyle(document.documentElement).colorScheme };
    });
    assert.deepEqual(style, {
      backgroundColor: 'rgba(0, 0, 0, 0)',
      color: 'rgb(240, 240, 240)',
      fontFamily: 'Georgia',
      scheme: 'dark',
    });
    await page.close();
  });
});

describe('the loader', () => {
  it('names the widgets if a tag is misspelt, and ignores elements of the page', async () => {
    const { page, console } = await watch(site, 'blocked.html');
    await page.evaluate(() => {
      document.body.innerHTML = '<news-recent-lists></news-recent-lists><news-ticker></news-ticker>';
      customElements.define('news-ticker', class extends HTMLElement {});
    });
    await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/loader.js`, type: 'module' });
    await page.waitForTimeout(3500);
    const about = console.filter((message) => message.includes('is no widget'));
    assert.equal(about.length, 1);
    assert.match(about[0]!, /<news-recent-lists>.*<news-recent-list>/);
    await page.close();
  });
});
