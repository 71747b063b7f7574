import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { type Manifest, widgetsOf } from '@news-widgets/tooling/manifest';
import { WIDGETS } from '../packages.ts';
import { openSite } from './site.ts';
import { noteShifts, watch } from './watch.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

it('all four widgets with a JSON feed take six scripts at most, and nothing moves', async () => {
  const { page, console, requests } = await watch(site, 'about:blank', { viewport: { width: 1280, height: 2400 } });
  const shifts = await noteShifts(page);
  await page.goto(`${site.partner}/four.html`);
  for (const tag of ['article-card', 'highlights-box', 'recent-list'])
    await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), `news-${tag}`);
  await page.locator('news-subscribe-form [part=form]').waitFor();
  await page.waitForLoadState('networkidle');
  // Readers see the widgets before their views are counted.
  const scripts = requests.filter((url) => url.endsWith('.js') && !url.endsWith('/view-tracking.js'));
  assert.ok(scripts.length <= 6, scripts.join('\n'));
  const moved = (await shifts()).reduce((sum, shift) => sum + shift, 0);
  assert.ok(moved <= 0.02, `${moved}`);
  assert.deepEqual(console, []);
  await page.close();
});

it('the script-tag classes have the attributes that the packages promise', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.partner}/blocked.html`);
  await page.addScriptTag({ url: `${site.newsroom}/widgets/latest/all.js`, type: 'module' });
  for (const name of WIDGETS) {
    const file = new URL(`../../packages/${name}/custom-elements.json`, import.meta.url);
    const promised = widgetsOf(JSON.parse(readFileSync(file, 'utf8')) as Manifest).flatMap(({ attributes = [] }) =>
      attributes.map(({ name }) => name),
    );
    const observed = await page.evaluate(async (tag) => {
      await customElements.whenDefined(tag);
      return (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
    }, `news-${name}`);
    assert.deepEqual(
      promised.filter((attribute) => !observed.includes(attribute)),
      [],
    );
  }
  await page.close();
});
