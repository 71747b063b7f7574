import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveFolders } from '../support/serve.ts';
import { type Entry, entriesOf } from './entries.ts';
import { select } from './select.ts';

const dist = fileURLToPath(new URL('../../apps/storybook/dist', import.meta.url));
/** Deep on purpose: the build must work wherever it is put. */
const AT = '/design/widgets/';
/** The number of pages that two cores can handle together. */
const AT_ONCE = 3;
/** Asked for on purpose: a picture that its publisher has withdrawn. */
const WITHDRAWN = /\/images\/withdrawn\.webp$/;
/** The widgets' warning about a failing source, which some stories provoke. */
const EXPECTED = /<news-[\w-]+>: |Lit is in dev mode/;

describe('the static build of Storybook, below a path', () => {
  let site: Awaited<ReturnType<typeof serveFolders>>;
  let browser: Browser;

  before(async () => {
    site = await serveFolders({ [AT]: dist });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Returns everything on a page that should not be there. */
  function troubles(page: Page): string[] {
    const found: string[] = [];
    page.on('pageerror', ({ message }) => found.push(`error: ${message}`));
    page.on('console', (message) => {
      const text = message.text();
      const address = message.location().url;
      if (message.type() === 'error' && !WITHDRAWN.test(address) && !EXPECTED.test(text))
        found.push(`console: ${text} ${address}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !WITHDRAWN.test(response.url()))
        found.push(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url + AT) && !/^(data|blob):/.test(url)) found.push(`outside: ${url}`);
    });
    return found;
  }

  /** Every document, and every fourteenth story with all sheets: each story has passed in the step before, from the sources. */
  const sample = (): Entry[] =>
    entriesOf(dist).filter(
      ({ type, id }, index) => type === 'docs' || index % 14 === 0 || /permutations|torture/.test(id),
    );

  it('shows every document and a sample of the stories without console messages or failed requests', async () => {
    const waiting = sample();
    const wrong: string[] = [];
    const work = async () => {
      const page = await browser.newPage();
      const found = troubles(page);
      await page.goto(`${site.url}${AT}iframe.html?id=welcome--docs&viewMode=docs`);
      await page.waitForSelector('#storybook-docs > *');
      for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
        await select(page, entry);
        const { id } = entry;
        wrong.push(...found.splice(0).map((trouble) => `${id}: ${trouble}`));
      }
      await page.waitForLoadState('networkidle');
      wrong.push(...found);
      await page.close();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    assert.deepEqual(wrong, []);
  });

  it('starts with its sidebar, and a link opens one state', async () => {
    const page = await browser.newPage();
    const found = troubles(page);
    await page.goto(`${site.url}${AT}?path=/story/widgets-subscribe-form--everything&globals=locale:ar;scheme:dark`);
    const host = page.frameLocator('#storybook-preview-iframe').locator('.host');
    await host.waitFor();
    assert.deepEqual(await host.evaluate((element) => [element.getAttribute('dir'), element.dataset.scheme]), [
      'rtl',
      'dark',
    ]);
    assert.deepEqual(found, []);
  });
});
