// Draws what docs/look shows: `pnpm look`, or `pnpm look list grid`. With another source, direction, language or width, into
// test-results/look, to be looked at: `pnpm look list --feed=long --dir=rtl --lang=ar --schemes=dark --widths=300,700`.
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { sourceConfig } from '@news-widgets/tooling/vite';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { compressed } from '../compare.mjs';
import { FIXED_TIME } from '../sheets.mjs';
import { isDone, PICTURE } from '../take.mjs';
import { SHEETS } from './sheets.mjs';

const string = { type: 'string' as const };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { feed: string, dir: string, lang: string, schemes: string, widths: string, scale: string },
});
const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const isForDocs = Object.keys(values).length === 0;
const folder = beside(isForDocs ? '../../../docs/look/' : '../../../test-results/look/');
const outDir = beside('../../../test-results/look/site');
const config = { ...sourceConfig, root: beside('.'), configFile: false as const, logLevel: 'warn' as const };
await build({
  ...config,
  build: { outDir, emptyOutDir: true, target: 'esnext', rolldownOptions: { input: beside('sheet.html') } },
});
const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...CHROMIUM_ARGS, '--hide-scrollbars'],
});
mkdirSync(folder, { recursive: true });

for (const sheet of positionals.length > 0 ? positionals : Object.keys(SHEETS)) {
  const page = await browser.newPage({
    viewport: { width: 2296, height: 12_000 },
    deviceScaleFactor: Number(values.scale ?? 0.5),
    reducedMotion: 'reduce',
  });
  page.on('pageerror', (error) => console.error(`${sheet}: ${error.message}`));
  await page.route(/\/images\/(?!withdrawn)/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
  await page.clock.setSystemTime(FIXED_TIME);
  await page.goto(`${server.resolvedUrls!.local[0]}sheet.html?${new URLSearchParams({ ...values, sheet })}`);
  await page.waitForSelector('body[data-complete]');
  await page.waitForFunction(isDone, undefined, { polling: 300 });
  writeFileSync(`${folder}${sheet}.png`, compressed(await page.locator('body').screenshot({ animations: 'disabled' })));
  await page.close();
}
await browser.close();
await server.close();
console.log(`See ${folder}`);
