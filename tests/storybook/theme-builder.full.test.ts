import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { copiedBy, openStorybook, shown } from './designer.ts';
import { ready } from './tree.ts';

let site: Awaited<ReturnType<typeof openStorybook>>;
let page: Page;
before(async () => (site = await openStorybook()));
after(() => site.close());

const builder = () => shown(page).locator('theme-builder');
const verdict = (scheme: string) => builder().locator(`contrast-list[scheme=${scheme}] .verdict`);
const field = (label: string) => builder().getByRole('textbox', { name: label, exact: true });
const css = () => copiedBy(page, builder().locator('code-card button'));

describe('the theme builder', () => {
  before(async () => (page = await site.open('tools-theme-builder')));

  it('shows all widgets in light and dark, and finds their text readable', async () => {
    await verdict('light').getByText('all text passes').waitFor();
    await verdict('dark').getByText('all text passes').waitFor();
    const walls = builder().locator('theme-wall');
    assert.equal(await walls.count(), 2);
    for (const wall of await walls.all())
      assert.ok((await wall.evaluate((one) => one.shadowRoot!.querySelectorAll('[class=page] > *').length)) >= 4);
  });

  it('warns of an unreadable colour, says where, and offers a readable one', async () => {
    await field('Accent in light').fill('#f2c14e');
    await verdict('light').getByText('hard to read').waitFor();
    await verdict('dark').getByText('all text passes').waitFor();
    assert.match(await builder().locator('contrast-list[scheme=light] li.bad').first().innerText(), /\d\.\d \(needs/);
    await builder()
      .getByRole('button', { name: /^Use #/ })
      .click();
    await verdict('light').getByText('all text passes').waitFor();
  });

  it('takes colours and fonts from a pasted style sheet', async () => {
    await builder().getByText('Paste a site’s').click();
    await builder()
      .getByRole('textbox', { name: 'Style sheet, or colours and fonts' })
      .fill(
        ':root { --brand: rgb(0 80 160) } body { background: #fffdf8; color: #222; font-family: Georgia } a { color: var(--brand) }',
      );
    await builder().getByRole('button', { name: 'Take over' }).click();
    assert.equal(await field('Background in light').inputValue(), '#fffdf8');
    assert.equal(await field('Font').inputValue(), 'Georgia');
    assert.equal(await field('Links in light').inputValue(), '#0050a0');
    // The widgets take the colour of links from the page: it needs no CSS.
    assert.doesNotMatch(await css(), /0050a0/);
    const kicker = builder().locator('theme-wall[scheme=light] news-recent-list [part=kicker]').first();
    await kicker.evaluate(async (one) => {
      while (getComputedStyle(one).color !== 'rgb(0, 80, 160)') await new Promise(requestAnimationFrame);
    });
  });

  it('keeps everything in its link', async () => {
    await field('Radius').fill('9px');
    const link = await copiedBy(page, builder().getByRole('button', { name: 'Copy link to this theme' }));
    const before = await css();
    const other = await site.context.newPage();
    await other.goto(link);
    const text = shown(other).locator('theme-builder code-card pre');
    await text.getByText('9px').waitFor();
    assert.equal(await text.innerText(), before);
    await page.waitForURL(link);
    await page.reload();
    await builder().locator('code-card pre').getByText('9px').waitFor();
    assert.equal(await css(), before);
    await other.close();
  });

  it('shows a single widget on request, and measures all', async () => {
    const widgets = builder().locator('theme-wall[scheme=light]').locator('.page > :visible');
    await builder().getByRole('radio', { name: 'Recent list' }).check();
    assert.deepEqual(await widgets.evaluateAll((all) => all.map(({ localName }) => localName)), ['news-recent-list']);
    await verdict('light').getByText('all text passes').waitFor();
    await builder().getByRole('radio', { name: 'All' }).check();
  });

  it('copies CSS that works on a page as it does here', async () => {
    await field('Accent in light').fill('#0050a0');
    const host = await site.context.newPage();
    await host.setContent(
      `<style>${await css()}</style><news-subscribe-form action="https://news.example/subscribe"></news-subscribe-form>`,
    );
    await host.addScriptTag({ url: `${site.files}subscribe-form.js`, type: 'module' });
    await ready(host.locator('news-subscribe-form'));
    const button = host.getByRole('button', { name: 'Subscribe' });
    assert.deepEqual(
      await button.evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).borderRadius]),
      ['rgb(0, 80, 160)', '9px'],
    );
    await host.close();
  });

  it('takes its theme along to the embed builder', async () => {
    await builder().getByRole('link', { name: 'Use in the embed builder' }).click();
    await shown(page).locator('code-card pre').getByText('--news-radius: 9px').waitFor();
  });
});
