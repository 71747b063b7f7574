import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { firefoxPath } from '@news-widgets/tooling/browsers';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ANY_WIDGET, countParts, HOSTS } from './host-pages.ts';
import { openSite } from './site.ts';

const executablePath = firefoxPath();

// Playwright drives a Firefox of its own only; this is the one that readers have, over WebDriver BiDi.
describe('a host page in Firefox', { skip: !executablePath && 'Firefox is not there.' }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let firefox: Browser;
  before(async () => {
    site = await openSite();
    firefox = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath!, headless: true });
  });
  after(async () => {
    await firefox?.close();
    await site?.close();
  });

  for (const [path, expected] of Object.entries(HOSTS))
    it(`${path}: shows its widgets and says nothing`, async () => {
      const page = await firefox.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const console: string[] = [];
      page.on('console', (message) => console.push(message.text()));
      page.on('pageerror', (error) => console.push(`uncaught: ${String(error)}`));
      await page.goto(`${site.partner}/${path}`);
      await page.waitForFunction(
        `String((${String(countParts)})(${JSON.stringify(ANY_WIDGET)})) === "${String(expected)}"`,
        { timeout: 10_000 },
      );
      assert.deepEqual(console, []);
      await page.close();
    });
});
