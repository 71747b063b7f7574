import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { firefoxPath, isWebKitThere } from '@news-widgets/tooling/browsers';
import { openWebKit } from '@news-widgets/tooling/webkit';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type Hosts, openHosts } from './open-hosts.ts';
import { HOST_PAGES } from './pages.ts';
import { missing, WIDGETS } from './shown.ts';
import { writeTable } from './table.ts';
import { WAYS } from './ways.ts';

let hosts: Hosts;
before(async () => (hosts = await openHosts()));
after(() => hosts.close());

/** The hosts whose widgets show their content, by way. */
const results = new Map<string, Set<string>>(Object.keys(WAYS).map((way) => [way, new Set()]));
let tried = 0;
// Only of a whole run.
after(() => tried === results.size * Object.keys(HOST_PAGES).length && writeTable(results));

for (const way of Object.keys(WAYS))
  describe(`${way} in Chromium on a page with`, { concurrency: 2 }, () => {
    for (const name of Object.keys(HOST_PAGES))
      it(`${name}: shows every widget and says nothing`, async () => {
        tried++;
        assert.deepEqual(await hosts.look(name, way), { missing: '', said: [] });
        results.get(way)!.add(name);
      });
  });

/** Frames are looked into in Chromium only. */
const TOP = Object.keys(HOST_PAGES).filter((name) => !HOST_PAGES[name]!.inFrames);

const firefox = firefoxPath();

describe('the loader in Firefox on a page with', { skip: !firefox && 'Firefox is not there.' }, () => {
  let browser: Browser;
  before(
    async () => (browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true })),
  );
  after(() => browser?.close());

  for (const name of TOP)
    it(`${name}: shows every widget`, async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 6000 });
      await page.goto(hosts.address(name, 'loader'));
      await seen(() => page.evaluate(missing(WIDGETS)));
      await page.close();
    });
});

describe('the loader in WebKitGTK on a page with', { skip: !isWebKitThere() && 'WebKitGTK is not there.' }, () => {
  let webkit: Awaited<ReturnType<typeof openWebKit>>;
  before(async () => (webkit = await openWebKit()));
  after(() => webkit?.stop());

  for (const name of TOP)
    it(
      `${name}: shows every widget`,
      { skip: /^JSON/.test(name) && 'The driver itself needs what is replaced.' },
      async () => {
        await webkit.call('POST', '/url', { url: hosts.address(name, 'loader') });
        // Widgets far below are loaded once they are near.
        const script = `scrollBy(0, 400); return ${missing(WIDGETS)};`;
        await seen(() => webkit.call('POST', '/execute/sync', { script, args: [] }));
      },
    );
});

/** Waits until nothing is missing. */
async function seen(look: () => Promise<unknown>): Promise<void> {
  let still: unknown;
  for (let attempt = 0; attempt < 100 && still !== ''; attempt++) {
    await sleep(100);
    // Between two pages there is none to look at.
    still = await look().catch(String);
  }
  assert.equal(still, '');
}
