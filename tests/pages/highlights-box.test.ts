import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './site.ts';

let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(() => site.close());

/** A page with one box, which it is opened at. */
async function openBox(attributes: Record<string, string>, hash = ''): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(`${site.partner}/four.html${hash}`);
  await page.evaluate((given) => {
    const box = Object.assign(document.createElement('news-highlights-box'), {
      items: ['First', ['Second with ', { text: 'a link', url: 'https://news.example/prices' }], 'Third'],
    });
    for (const [name, value] of Object.entries(given)) box.setAttribute(name, value);
    document.body.replaceChildren(box);
  }, attributes);
  await page.waitForFunction(() => document.querySelector('news-highlights-box')?.matches(':state(ready)'));
  return page;
}

const parts = (page: Page, name: string) => page.locator(`news-highlights-box [part~=${name}]`);
const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('a printed box', () => {
  const COLOURS = { auto: 'rgb(35, 49, 58)', light: 'rgb(0, 0, 0)', dark: 'rgb(0, 0, 0)' };
  for (const [theme, colour] of Object.entries(COLOURS))
    it(`theme ${theme}: all points, dark (auto: as the page) on no background, addresses of links, no buttons`, async () => {
      const page = await openBox({ theme, copy: '', anchors: 'point', 'collapse-after': '1', disclosure: 'ai' });
      await parts(page, 'button').first().waitFor();
      assert.equal(await parts(page, 'point').filter({ visible: true }).count(), 1);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await parts(page, 'point').filter({ visible: true }).count(), 3);
      assert.equal(await parts(page, 'button').filter({ visible: true }).count(), 0);
      assert.equal(await style(page, 'news-highlights-box', 'background-color'), 'rgba(0, 0, 0, 0)');
      assert.equal(await style(page, 'news-highlights-box [part=point]', 'color'), colour);
      const address = await parts(page, 'link').evaluate((link) => getComputedStyle(link, '::after').content);
      assert.match(address, /attr\(href\)|news\.example\/prices/);
      await page.close();
    });

  it('does not print the mark of a point', async () => {
    const page = await openBox({ anchors: 'point' }, '#point-2');
    await parts(page, 'current').waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await style(page, 'news-highlights-box [part~=current]', 'background-color'), 'rgba(0, 0, 0, 0)');
    await page.close();
  });
});

it('forced colours keep bullets, frames of buttons and the mark of a point', async () => {
  const page = await openBox({ theme: 'dark', copy: '', anchors: 'point' }, '#point-2');
  await page.emulateMedia({ forcedColors: 'active' });
  await parts(page, 'current').waitFor();
  const text = await style(page, 'news-highlights-box', 'color');
  const bullet = await parts(page, 'point')
    .first()
    .evaluate((point) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(point, '::before');
      return [borderTopColor, parseFloat(borderTopWidth) >= 2];
    });
  assert.deepEqual(bullet, [text, true]);
  for (const [selector, property] of [
    ['[part~=current]', 'outline-color'],
    ['[part=button]', 'border-top-color'],
  ] as const)
    assert.notEqual(await style(page, `news-highlights-box ${selector}`, property), 'rgba(0, 0, 0, 0)', selector);
  await page.close();
});
