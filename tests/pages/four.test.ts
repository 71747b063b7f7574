import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openSite } from './site.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

it('all four widgets with a JSON feed take six requests at most, and nothing moves', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 2400 } });
  const console: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.partner}/four.html`);
  for (const tag of ['article-card', 'highlights-box', 'recent-list'])
    await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), `news-${tag}`);
  await page.locator('news-subscribe-form [part=form]').waitFor();
  await page.waitForLoadState('networkidle');
  const counted = requests.filter((url) => !url.includes('/images/'));
  assert.ok(counted.length <= 6, counted.join('\n'));
  assert.deepEqual(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), []);
  assert.deepEqual(console, []);
  await page.close();
});
