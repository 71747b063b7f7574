import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { type Browser, chromium } from 'playwright-core';
import { saidBy } from '../support/said-by.ts';
import type { Served } from '../support/serve.ts';
import type { State } from './apps/state.ts';
import { type Built, buildApp } from './build.ts';
import { type App, CHECKS } from './checks.ts';
import { type How, servePages } from './pages.ts';
import { FRAMEWORKS, writeTable } from './table.ts';

const names = Object.keys(FRAMEWORKS);
const built = new Map<string, Built>();
let served: Served;
let browser: Browser;
before(async () => {
  served = await servePages(built);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
});
after(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens an application and waits until it has started. */
async function open(name: string, how: How): Promise<App & { said: string[] }> {
  const page = await browser.newPage();
  const said = saidBy(page);
  const feeds: string[] = [];
  page.on('request', (request) => request.url().includes('/feed.json') && feeds.push(request.url()));
  await page.goto(`${served.url}/${name}/${how}`);
  await page.waitForFunction('window.app');
  return {
    page,
    said,
    feeds,
    isEmptyTrue: name === 'htmx' || name === 'vue',
    set: (changes) =>
      page.evaluate(async (values) => {
        await (window as unknown as { app: { set(changes: Partial<State>): unknown } }).app.set(values);
      }, changes),
    heard: (event) => page.evaluate(`app.events[${JSON.stringify(event)}] ?? 0`),
    sees: (id) =>
      page.evaluate((one) => {
        const element = document.getElementById(one) as (HTMLElement & { layout?: string }) | null;
        const root = element?.shadowRoot;
        if (!root) return {};
        const headlines = root.querySelectorAll('[part=headline]');
        return {
          headlines: headlines.length,
          level: headlines[0]?.closest('[aria-level]')?.getAttribute('aria-level') ?? '',
          heading: root.querySelector('#heading')?.textContent?.trim() ?? '',
          layout: element.layout ?? '',
          hasMore: !!root.querySelector('.foot button'),
        };
      }, id),
  };
}

const passed = new Map<string, Set<string>>(names.map((name) => [name, new Set()]));
let tried = 0;
// Only of a whole run.
after(() => tried === names.length * Object.keys(CHECKS).length && writeTable(passed));

for (const name of names)
  describe(FRAMEWORKS[name]![0], { concurrency: 2 }, () => {
    before(async () => built.set(name, await buildApp(name)));
    for (const [title, { how, run }] of Object.entries(CHECKS))
      it(title, async () => {
        tried++;
        const app = await open(name, how);
        try {
          await run(app);
          assert.deepEqual(
            app.said.filter((text) => /^(error|uncaught):/.test(text)),
            [],
          );
          passed.get(name)!.add(title);
        } finally {
          await app.page.close();
        }
      });
  });
