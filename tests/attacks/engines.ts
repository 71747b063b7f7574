import { setTimeout as sleep } from 'node:timers/promises';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath } from '@news-widgets/tooling/browsers';
import { openWebKit } from '@news-widgets/tooling/webkit';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';

/** A browser as attacks meet it. */
export interface Engine {
  /** Opens a page and waits until it is loaded; gives the address that it has then. */
  open(url: string): Promise<string>;
  /** Only where pages may run script. */
  evaluate<T>(expression: string): Promise<T>;
  /** Dialogs, other pages, and requests for anything but the page, as far as the driver tells of them. */
  readonly deeds: string[];
  close(): Promise<void>;
}

export type OpenEngine = (options: { script: boolean }) => Promise<Engine>;

const openChromium: OpenEngine = async ({ script }) => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const page = await browser.newPage({ javaScriptEnabled: script });
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => deeds.push('popup'));
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && new URL(request.url()).hostname === '127.0.0.1') return route.continue();
    deeds.push(`${request.resourceType()} ${request.url()}`);
    return route.abort();
  });
  return {
    deeds,
    async open(url) {
      await page.goto(url);
      return page.url();
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};

const openFirefox: OpenEngine = async ({ script }) => {
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath: firefoxPath()!, headless: true },
    extraPrefsFirefox: { 'javascript.enabled': script },
  });
  const page = await browser.newPage();
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => deeds.push('popup'));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') deeds.push(request.url());
  });
  return {
    deeds,
    async open(url) {
      await page.goto(url);
      return page.url();
    },
    evaluate: (expression) => page.evaluate(expression) as never,
    close: () => browser.close(),
  };
};

const openWebKitGtk: OpenEngine = async ({ script }) => {
  const { call, stop } = await openWebKit(...(script ? [] : ['--enable-javascript=false']));
  const evaluate = <T>(expression: string): Promise<T> =>
    call('POST', '/execute/sync', { script: `return ${expression}`, args: [] }) as Promise<T>;
  return {
    // An open dialog makes the next command fail.
    deeds: [],
    async open(url) {
      await call('POST', '/url', { url });
      const isLoaded = () =>
        script
          ? evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`).catch(
              () => false,
            )
          : (call('GET', '/title') as Promise<string>).then(
              (title) => title === new URL(url).search,
              () => false,
            );
      for (let attempt = 0; attempt < 150 && !(await isLoaded()); attempt++) await sleep(100);
      await sleep(300);
      return (await call('GET', '/url')) as string;
    },
    evaluate,
    close: () => stop() as Promise<never>,
  };
};

export const ENGINES: Record<string, { label: string; open: OpenEngine }> = {
  chromium: { label: 'Chromium', open: openChromium },
  firefox: { label: 'Firefox', open: openFirefox },
  webkit: { label: 'WebKitGTK', open: openWebKitGtk },
};
