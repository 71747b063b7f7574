import { join } from 'node:path';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { version } from '@news-widgets/tooling/version';
import { chromium, type Locator, type Page } from 'playwright-core';
import { serveFolders } from '../support/serve.ts';

const root = join(import.meta.dirname, '../..');
/** Deep on purpose: the build must work wherever it is put. */
const AT = '/some/where/';

type CopyingWindow = Window & { copied?: string };

/** The built Storybook below a path, the script-tag files beside it, and a browser that tells what was copied. */
export async function openStorybook() {
  const server = await serveFolders({
    [AT]: join(root, 'apps/storybook/dist'),
    '/files/': join(root, 'packages/embed/dist', version),
  });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  // The machine's clipboard is not the tests' alone.
  await context.addInitScript(() => {
    const copy = async (text: string) => void ((window.top as CopyingWindow).copied = text);
    navigator.clipboard.writeText = copy;
    navigator.clipboard.write = async ([item]) => copy(await (await item!.getType('text/plain')).text());
  });
  return {
    context,
    storybook: server.url + AT,
    files: `${server.url}/files/`,
    /** A page of Storybook with all that is around it; `settings` are what its link holds. */
    async open(path: string, settings: Readonly<Record<string, string>> = {}): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`${server.url}${AT}?path=/docs/${path}--docs#${new URLSearchParams(settings)}`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The frame in which Storybook shows its pages. */
export const shown = (page: Page) => page.frameLocator('#storybook-preview-iframe');

/** Presses this button and returns the text of the clipboard. */
export async function copiedBy(page: Page, button: Locator): Promise<string> {
  await page.evaluate(() => delete (window as CopyingWindow).copied);
  await button.click();
  const copied = await page.waitForFunction(() => (window as CopyingWindow).copied);
  return (await copied.jsonValue())!;
}
