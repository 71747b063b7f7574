import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { version } from '@news-widgets/tooling/version';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const folder = new URL(`../packages/embed/dist/${version}/`, import.meta.url);

/** An empty page in Chromium with one widget from its script-tag files, loaded whole. */
export async function openWidgetPage(name) {
  const server = createServer(({ url }, response) => {
    if (!url.endsWith('.js')) return response.setHeader('content-type', 'text/html').end('<!doctype html><body>');
    response.setHeader('content-type', 'text/javascript').end(readFileSync(new URL(`.${url}`, folder)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(origin);
  await page.addScriptTag({ type: 'module', url: `${origin}/${name}.js` });
  await page.evaluate(async (tag) => (await customElements.whenDefined(tag)).load(), `news-${name}`);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
