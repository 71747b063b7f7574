import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveFolders } from '../support/serve.ts';

const dist = fileURLToPath(new URL('../../apps/storybook/dist', import.meta.url));

describe('the toolbar of Storybook', () => {
  let site: Awaited<ReturnType<typeof serveFolders>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await serveFolders({ '/': dist });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens the list with these settings and waits for a state of the widget. */
  async function list(globals: string, state = 'ready'): Promise<void> {
    await page.goto(`${site.url}/iframe.html?id=widgets-recent-list--list&viewMode=story&globals=${globals}`);
    await page.waitForSelector(`news-recent-list:state(${state})`);
  }

  const text = (part: string) => page.locator(`news-recent-list [part~=${part}]`).first().innerText();
  const style = (part: string, name: string) =>
    page
      .locator(`news-recent-list [part~=${part}]`)
      .first()
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

  it('changes words, dates and direction with the locale', async () => {
    await list('locale:ar');
    assert.match(await text('headline'), /\p{Script=Arabic}/u);
    assert.match(await text('date'), /\p{Script=Arabic}/u);
    assert.equal(await style('headline', 'direction'), 'rtl');
  });

  it('makes text as large as asked', async () => {
    await list('text:100');
    const size = parseFloat(await style('date', 'font-size'));
    await list('text:400');
    assert.equal(parseFloat(await style('date', 'font-size')), size * 4);
  });

  it('keeps a widget intact on a hostile page', async () => {
    await list('page:hostile');
    assert.ok(await page.locator('news-recent-list [part~=headline]').first().isVisible());
  });

  it('simulates a failing and a missing network', async () => {
    for (const network of ['failing', 'offline']) await list(`network:${network}`, 'error');
  });

  it('stops animations', async () => {
    await list('network:slow;motion:no-preference', 'loading');
    assert.equal(await style('skeleton', 'animation-name'), 'pulse');
    await list('network:slow;motion:reduce', 'loading');
    assert.equal(await style('skeleton', 'animation-name'), 'none');
  });

  it('fits a window of 1,440 px, and names only what differs from the default', async () => {
    const wide = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await wide.goto(`${site.url}/?path=/story/widgets-recent-list--list&globals=scheme:dark`);
    const toolbar = wide.getByRole('toolbar').first();
    await toolbar.getByText('Dark page').waitFor();
    assert.equal(await toolbar.getByText('Neutral page').isVisible(), false);
    const copy = await wide.getByRole('button', { name: /Copy a link/ }).boundingBox();
    assert.ok(copy!.x + copy!.width <= 1440);
    await toolbar.getByRole('button', { name: /Colours/ }).click();
    await wide.getByRole('option', { name: 'Forced colours' }).click();
    await toolbar.getByText('Forced colours').waitFor();
    await wide.close();
  });

  it('has a column that can be dragged', async () => {
    await list('width:440');
    const handle = page.locator('width-handle');
    const box = (await handle.boundingBox())!;
    await page.mouse.move(box.x + 9, 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 59, 300);
    await page.mouse.up();
    assert.equal(await page.locator('news-recent-list').evaluate((list) => list.getBoundingClientRect().width), 540);
  });
});
