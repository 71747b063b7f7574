import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from '../run/browser-paths.mjs';
import { webdriverLauncher } from './webdriver-launcher.mjs';
import { startWebKit, webKitCapabilities } from './webkitgtk.mjs';

/** How @web/test-runner launches each engine. */
export const LAUNCHERS = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } }),
  // Firefox speaks WebDriver BiDi here; two pages at a time take longer than one after the other.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      // Its page is loaded when its tests have ended, and those of a long file take long.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        page.setDefaultNavigationTimeout(0);
        return page;
      },
      launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true },
    }),
  webkit: () =>
    webdriverLauncher({
      name: 'WebKitGTK',
      start: startWebKit,
      capabilities: webKitCapabilities(),
    }),
};
