import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { installPacked } from '../packed/install.ts';
import { appNames, buildApp, copyApp, serveApp } from './apps.ts';
import { checkApp } from './check.ts';

let installed: ReturnType<typeof installPacked>;
let browser: Browser;
before(async () => {
  installed = installPacked();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
});
after(async () => {
  await browser.close();
  installed.remove();
});

/** The bundlers of the workspace in place of freshly installed ones, so that nothing is fetched. */
const env = {
  ...process.env,
  PATH: join(import.meta.dirname, '../node_modules/.bin') + delimiter + process.env.PATH,
};

describe('applications with the packed packages', () => {
  for (const name of appNames)
    it(name, async (test) => {
      const folder = join(installed.folder, 'apps');
      mkdirSync(folder, { recursive: true });
      const app = copyApp(name, folder);
      if (!app.consumer.quick) return test.skip('only in pnpm test:consumers');
      symlinkSync(join(installed.folder, 'node_modules'), join(app.folder, 'node_modules'), 'junction');
      await buildApp(app, env);
      const { url, close } = await serveApp(app);
      try {
        await checkApp(app, url, browser);
      } finally {
        await close();
      }
    });
});
