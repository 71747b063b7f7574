// Draws a sheet for each language with all widgets, to be looked at: `pnpm sheets`, or `pnpm sheets de fi`.
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { sourceConfig } from '@news-widgets/tooling/vite';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { LANGUAGES } from '../../../packages/core/src/i18n/languages.ts';
import { FIXED_TIME } from '../sheets.mjs';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const results = beside('../../../test-results/languages/');
const outDir = `${results}site`;
const config = { ...sourceConfig, root: beside('.'), configFile: false as const, logLevel: 'warn' as const };
await build({
  ...config,
  build: { outDir, emptyOutDir: true, target: 'esnext', rolldownOptions: { input: beside('sheet.html') } },
});
const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
mkdirSync(results, { recursive: true });

const asked = process.argv.slice(2);
for (const tag of asked.length > 0 ? asked : ['en', ...LANGUAGES]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
  await page.clock.setSystemTime(FIXED_TIME);
  page.on('pageerror', (error) => console.error(`${tag}: ${error.message}`));
  await page.goto(`${server.resolvedUrls!.local[0]}sheet.html?lang=${tag}`);
  await page.waitForSelector('body[data-complete]');
  await page.screenshot({ path: `${results}${tag}.png`, fullPage: true, animations: 'disabled' });
  await page.close();
}
await browser.close();
await server.close();
console.log(`See ${results}`);
