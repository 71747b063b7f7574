import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

/** A list in view, and a form some screens below. */
const page = (attributes = '') => `
  <news-recent-list src="${site.newsroom}/feed.json" limit="3"><a href="/">All news</a></news-recent-list>
  <div id="space"></div>
  <news-subscribe-form action="${site.newsroom}/subscriptions" ${attributes}></news-subscribe-form>`;

async function open(body: string, hash = '') {
  const watched = await watch(site, 'about:blank');
  await watched.page.addInitScript(() => {
    const far = new CSSStyleSheet();
    far.replaceSync('#space { height: 500vh }');
    document.adoptedStyleSheets.push(far);
  });
  await watched.page.goto(`${site.partner}/blocked.html${hash}`);
  await watched.page.evaluate((html) => (document.body.innerHTML = html), body);
  await watched.page.addScriptTag({ url: `${site.newsroom}/widgets/latest/loader.js`, type: 'module' });
  await watched.page.locator('[part=headline]').nth(2).waitFor();
  return watched;
}

const isForm = (url: string) => url.endsWith('/subscribe-form.js');

describe('the loader', () => {
  it('loads a widget far below when readers come near, and only the kinds that are there', async () => {
    const { page: tab, requests } = await open(page());
    await tab.waitForLoadState('networkidle');
    assert.ok(!requests.some(isForm), 'not before');
    await tab.locator('news-subscribe-form').scrollIntoViewIfNeeded();
    await tab.locator('news-subscribe-form [part=form]').waitFor();
    assert.ok(requests.some(isForm));
    assert.ok(!requests.some((url) => url.endsWith('/article-card.js')), 'no other kinds');
    assert.equal(requests.filter((url) => /\/(all|recent-list|shared)\.js$/.test(url)).length, 2, 'Lit once');
    await tab.close();
  });

  it('loads all immediately if the address may lead into one of them', async () => {
    const { page: tab } = await open(page(), '#comment-17');
    await tab.locator('news-subscribe-form [part=form]').waitFor();
    assert.equal(await tab.evaluate(() => scrollY), 0);
    await tab.close();
  });

  it('loads an eager widget immediately, wherever it is', async () => {
    const { page: tab } = await open(page('loading="eager"'));
    await tab.locator('news-subscribe-form [part=form]').waitFor();
    assert.equal(await tab.evaluate(() => scrollY), 0);
    await tab.close();
  });
});
