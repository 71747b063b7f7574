import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './site.ts';
import { noteShifts, watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

/** A page that notes what moves in it and the errors of its widgets. */
async function open(path: string) {
  const watched = await watch(site, 'about:blank');
  const shifts = await noteShifts(watched.page);
  await watched.page.addInitScript(() => {
    Object.assign(window, { errors: [] });
    document.addEventListener('news-error', (event) => {
      const { errors } = window as unknown as { errors: unknown[] };
      errors.push([
        (event.target as Element).getAttribute('src'),
        (event as CustomEvent<{ code: string }>).detail.code,
      ]);
    });
  });
  await watched.page.goto(`${site.partner}/${path}`);
  return { ...watched, shifts };
}

describe('a partner page with the pasted snippet', () => {
  it('shows the real feed across origins, without console messages or shifts', async () => {
    const { page, console, requests, shifts } = await open('plain.html');
    await page.locator('news-recent-list [part=headline]').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('news-recent-list [part=headline]').count(), 5);
    assert.deepEqual(console, []);
    assert.deepEqual(await shifts(), []);

    const foreign = requests
      .filter((url) => !url.startsWith(site.partner))
      .map((url) => url.replace(site.newsroom, ''));
    const unexpected = foreign.filter((path) => !/^\/(widgets\/latest\/[\w/-]+\.js|feed\.json|images\/.*)$/.test(path));
    assert.deepEqual(unexpected, []);
    assert.equal(foreign.filter((path) => path === '/feed.json').length, 1);
    await page.close();
  });

  it('keeps the links between the tags when there is no script', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.partner}/plain.html`);
    assert.ok(await page.locator('news-recent-list > a').isVisible());
    await page.close();
  });

  it('stops once at each entry with the Tab key', async () => {
    const { page } = await open('plain.html');
    await page.locator('news-recent-list [part=headline]').first().waitFor();
    const stops: string[] = [];
    await page.locator('.find button').focus();
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? ''));
    }
    const headlines = await page.locator('news-recent-list [part=headline]').allTextContents();
    assert.deepEqual(stops, ['See all', ...headlines]);
    await page.close();
  });
});

describe('a partner page with a feed in trouble', () => {
  /** The end of each source: the state, and the code of its one `news-error`. */
  const OUTCOMES: Record<string, [state: string, code?: string]> = {
    'slow.json?ms=10000': ['ready'],
    'not-found.json': ['error', 'not-found'],
    'error.json': ['error', 'server'],
    'empty.json': ['empty'],
    'html.json': ['error', 'not-a-feed'],
    'huge.json': ['ready'],
    'thousand.json': ['ready'],
    'redirect.json': ['ready'],
    'no-cors.json': ['error', 'cors'],
    'garbage.json': ['error', 'malformed'],
    'cut.json': ['error', 'network'],
  };

  it('ends every list in a state that a reader understands', { timeout: 90_000 }, async () => {
    const { page, console } = await open('trouble.html');
    for (const list of await page.locator('news-recent-list').all()) await list.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => [...document.querySelectorAll('news-recent-list')].every((list) => !list.matches(':state(loading)')),
      null,
      { timeout: 80_000 },
    );

    const errors = Object.fromEntries(
      await page.evaluate(() => (window as unknown as { errors: [string, string][] }).errors),
    );
    for (const [path, [state, code]] of Object.entries(OUTCOMES)) {
      const list = page.locator(`news-recent-list[src$="/trouble/${path}"]`);
      const outcome = await list.evaluate((element, name) => element.matches(`:state(${name})`), state);
      assert.ok(outcome, `${path} is ${state}`);
      assert.equal(errors[`${site.newsroom}/trouble/${path}`], code, path);
      if (state === 'error') {
        assert.ok(await list.locator('[part=notice]').isVisible(), `${path}: a sentence`);
        assert.ok(await list.locator('> a').first().isVisible(), `${path}: the fallback links`);
      }
    }
    assert.equal(
      Object.keys(errors).length,
      await page.evaluate(() => (window as unknown as { errors: unknown[] }).errors.length),
      'one news-error each',
    );
    assert.deepEqual(
      console.filter((text) => text.startsWith('uncaught')),
      [],
    );
    await page.close();
  });
});
