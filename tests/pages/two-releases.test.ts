import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build as bundle } from 'esbuild';
import type { Page } from 'playwright-core';
import { saidBy } from '../support/said-by.ts';
import { serveFolders } from '../support/serve.ts';
import { openSite } from './site.ts';
import { headlines, settled, watch } from './watch.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-releases-'));
const widgets = join(folder, 'widgets');
const host = join(folder, 'host');
const build = join(import.meta.dirname, '../../packages/embed/build/build.mjs');
const KEY = 'news-widgets:1';

/** Bundles a release as an application would. */
async function bundleRelease(version: string): Promise<void> {
  await bundle({
    stdin: {
      contents: "import '@news-widgets/recent-list/define'; import '@news-widgets/subscribe-form/define';",
      resolveDir: import.meta.dirname,
    },
    outfile: join(widgets, version, 'bundle.js'),
    bundle: true,
    format: 'esm',
    conditions: ['news-widgets-source', 'production'],
    define: { __NEWS_WIDGETS_VERSION__: JSON.stringify(version) },
    tsconfig: join(import.meta.dirname, '../../tooling/tsconfig/base.json'),
    logLevel: 'error',
  });
}

/** A major release that shares nothing with the one before, as the number in the key of the registry says. */
function changeKey(from: string, to: string): void {
  cpSync(join(widgets, from), join(widgets, to), { recursive: true });
  const keyed = globSync('**/*.js', { cwd: join(widgets, to) }).filter((file) => {
    const path = join(widgets, to, file);
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.replaceAll(KEY, 'news-widgets:2'));
    return code.includes(KEY);
  });
  assert.ok(keyed.includes('loader.js') && keyed.includes('bundle.js'), 'the key is where it was');
}

let site: Awaited<ReturnType<typeof openSite>>;
let served: Awaited<ReturnType<typeof serveFolders>>;
before(async () => {
  for (const version of ['1.0.0', '1.1.0', '2.0.0'])
    execFileSync(process.execPath, [build, '--out', join(widgets, version), '--version', version], {
      stdio: 'inherit',
    });
  for (const version of ['1.0.0', '1.1.0', '2.0.0']) await bundleRelease(version);
  changeKey('2.0.0', '2.0.0-apart');
  mkdirSync(host);
  served = await serveFolders({ '/': host });
  site = await openSite({ newsroom: { widgets }, partner: { version: '1.1.0', older: '1.0.0' } });
});
after(async () => {
  await site.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A page with the list, a form, and these scripts of the newsroom one after the other; and all that it says. */
async function open(files: string[]): Promise<{ page: Page; console: string[] }> {
  const page = await site.browser.newPage();
  page.setDefaultTimeout(10_000);
  const console = saidBy(page);
  const scripts = files.map((file) => `<script type="module" src="${site.newsroom}/widgets/${file}"></script>`);
  writeFileSync(
    join(host, 'index.html'),
    `<!doctype html><html lang="en"><title>Two</title><link rel="icon" href="data:,">${scripts.join('')}
    <news-recent-list src="${site.newsroom}/feed.json" limit="3"></news-recent-list>
    <news-subscribe-form action="${site.newsroom}/subscriptions"></news-subscribe-form>`,
  );
  await page.goto(served.url);
  return { page, console };
}

/** Expects that all widgets work, whichever release serves them. */
async function works(page: Page): Promise<void> {
  await settled(page);
  assert.equal(await headlines(page), 3);
  await page.locator('news-subscribe-form [part=submit]').click();
  // The form is alive: it says that the address is missing.
  await page.waitForFunction(() => document.querySelector('news-subscribe-form')!.matches(':state(invalid)'));
}

const version = (page: Page, tag: string): Promise<string> =>
  page.evaluate((name) => (customElements.get(name) as unknown as { newsVersion: string }).newsVersion, tag);

const message = (ignored: string) =>
  new RegExp(`^warning: News Widgets: ${ignored} was ignored, 1\\.0\\.0 is in use\\. Load one version\\.$`);

for (const second of ['2.0.0', '2.0.0-apart'])
  describe(`two major versions on one page, ${second === '2.0.0' ? 'of which the' : 'of which a quite different'} second`, () => {
    for (const file of ['loader.js', 'all.js', 'bundle.js'])
      it(`comes as ${file}: the first serves, the second says so once`, async () => {
        const { page, console } = await open([`1.0.0/${file}`]);
        await page.waitForFunction(() => !!customElements.get('news-subscribe-form'));
        await page.addScriptTag({ url: `${site.newsroom}/widgets/${second}/${file}`, type: 'module' });
        await works(page);
        assert.equal(await version(page, 'news-recent-list'), '1.0.0');
        assert.equal(console.length, 1, console.join('\n'));
        assert.match(console[0]!, message('2.0.0'));
        await page.close();
      });
  });

it('two major versions that load together serve the page, and one reports it', async () => {
  for (const file of ['loader.js', 'all.js', 'bundle.js']) {
    const { page, console } = await open([`1.0.0/${file}`, `2.0.0/${file}`]);
    await works(page);
    assert.equal(console.length, 1, `${file}: ${console.join('\n')}`);
    assert.match(console[0]!, message('2.0.0'));
    await page.close();
  }
});

it('two minor versions in separate bundles serve the page, and one reports it', async () => {
  const { page, console } = await open(['1.0.0/bundle.js', '1.1.0/bundle.js']);
  await works(page);
  assert.equal(console.length, 1, console.join('\n'));
  assert.match(console[0]!, message('1.1.0'));
  await page.close();
});

it('of two versions on one page one serves all widgets, quietly', async () => {
  const { page, console, requests } = await watch(site, 'two-versions.html');
  await settled(page);
  assert.equal(await headlines(page), 3);
  const versions = await page.evaluate(() =>
    ['news-recent-list', 'news-subscribe-form'].map(
      (tag) => (customElements.get(tag) as unknown as { newsVersion: string }).newsVersion,
    ),
  );
  assert.deepEqual(versions, ['1.1.0', '1.1.0']);
  assert.deepEqual(
    requests.filter((url) => url.includes('/1.0.0/')).map((url) => url.split('/').at(-1)),
    ['loader.js'],
  );
  assert.deepEqual(console, []);
  await page.close();
});
