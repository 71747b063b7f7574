import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { faintTexts } from '../old-browsers/reader.ts';
import { WIDGETS } from './shown.ts';
import { type Hosts, openHosts } from './open-hosts.ts';

const DARK_READER = fileURLToPath(import.meta.resolve('darkreader'));

let hosts: Hosts;
let page: Page;
before(async () => {
  hosts = await openHosts();
  page = await hosts.browser.newPage({ viewport: { width: 1280, height: 6000 } });
  await page.goto(hosts.address('plain', 'loader'));
  await hosts.shown(page);
  await page.addScriptTag({ path: DARK_READER });
  await page.evaluate('DarkReader.enable({ brightness: 100, contrast: 90, sepia: 10 })');
  await page.waitForFunction('getComputedStyle(document.body).color !== "rgb(0, 0, 0)"');
  // It goes through shadow roots one after the other.
  await page.waitForTimeout(1500);
});
after(() => hosts.close());

describe('a page that Dark Reader darkens', () => {
  for (const name of WIDGETS)
    it(`has a ${name} whose texts and buttons can be read`, async () => {
      assert.deepEqual(await page.evaluate(faintTexts(name)), []);
    });
});
