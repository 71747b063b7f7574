import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { sourceConfig } from '@news-widgets/tooling/vite';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { FIXED_TIME, SCHEMES, SHEETS } from './sheets.mjs';

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Flags that switch off everything else that affects how a glyph is drawn. */
const EVEN = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];

/** Replaces every photograph: photographs make large baselines, and this shows cropping as well. */
export const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 4" width="960" height="640"><path fill="#9db4c0" d="M0 0h6v4H0z"/>
  <path fill="#5c6b73" d="M0 3l2-1 2 1 2-2v3H0z"/><circle cx="4.6" cy="1" r=".6" fill="#e0c58f"/></svg>`;

/** A picture of every sheet, and the browser that drew them. */
export async function takePictures() {
  const server = await serveSheets();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, ...EVEN] });
  try {
    const pictures = new Map();
    for (const widget of Object.keys(SHEETS))
      for (const scheme of SCHEMES)
        pictures.set(`${widget}-${scheme}`, await take(browser, `${server.address}?widget=${widget}&scheme=${scheme}`));
    return { pictures, drawnBy: drawnBy(browser) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Other releases and machines draw letters a little differently. */
const drawnBy = (browser) => `Chromium ${browser.version().split('.')[0]} on ${process.platform} ${process.arch}`;

/** The sheets, from the sources. */
async function serveSheets() {
  const outDir = beside('../../test-results/visual/site');
  const config = { ...sourceConfig, root: beside('.'), configFile: false, logLevel: 'warn' };
  await build({
    ...config,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: beside('sheet.html') },
    },
  });
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  return { address: `${server.resolvedUrls.local[0]}sheet.html`, close: () => server.close() };
}

async function take(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1160, height: 600 } });
  const problems = [];
  page.on('pageerror', (error) => problems.push(error));
  await page.route(/\/images\/(?!withdrawn)/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
  await page.clock.setFixedTime(FIXED_TIME);
  await page.goto(address, { waitUntil: 'networkidle' });
  if (problems[0]) throw problems[0];
  // High enough that nothing waits for being scrolled to, then as high as the sheet.
  for (const height of [12_000, 600]) {
    await page.setViewportSize({ width: 1160, height });
    await page.waitForFunction(isDone, undefined, { polling: 300 });
  }
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
  await page.close();
  return picture;
}

/** Runs in the page: all widgets are shown with their pictures, and nothing has moved since the last look. */
export function isDone() {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('news-'));
  const images = widgets.flatMap((widget) => [...widget.renderRoot.querySelectorAll('img')]);
  const isBusy = (widget) =>
    widget.isUpdatePending || (widget.matches(':state(loading)') && !widget.src?.includes('never'));
  const look = `${document.body.scrollHeight} ${images.map(({ currentSrc }) => currentSrc)}`;
  const moved = window.lastLook !== look;
  window.lastLook = look;
  return (
    'complete' in document.body.dataset &&
    !moved &&
    !widgets.some(isBusy) &&
    images.every(({ complete, currentSrc }) => complete || !currentSrc)
  );
}
