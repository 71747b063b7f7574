import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { Worker as NodeWorker } from 'node:worker_threads';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { entryPoints, hasLit } from '../packed/entry-points.ts';
import { installPacked } from '../packed/install.ts';
import { serveFolders } from '../support/serve.ts';

let installed: ReturnType<typeof installPacked>;
/** Entry points that can be bundled for other targets than Node. */
let portable: string[];
before(() => {
  installed = installPacked();
  const entries = entryPoints(installed.folder);
  const ofNode = ['@news-widgets/embed/prerender', '@news-widgets/relay/node'];
  portable = entries.filter((entry) => !ofNode.includes(entry));
  assert.ok(portable.some(hasLit) && !portable.every(hasLit) && entries.length === portable.length + ofNode.length);
});
after(() => installed.remove());

const fileName = (entry: string): string => entry.replaceAll('/', '.').slice(1);

/** Options that tell a bundler that there is no DOM: code with Lit uses the build for servers, other code needs nothing. */
const WITHOUT_DOM = {
  'code without Lit, for browsers': { withLit: false, platform: 'browser', conditions: [] },
  'code without Lit, for any platform': { withLit: false, platform: 'neutral', conditions: [] },
  'widgets, for any platform': { withLit: true, platform: 'neutral', conditions: ['node'] },
} satisfies Record<string, { withLit: boolean; platform: 'browser' | 'neutral'; conditions: string[] }>;

/** Bundles what imports the entry points; the file of each by entry point. */
async function bundleAll(kind: keyof typeof WITHOUT_DOM): Promise<Map<string, string>> {
  const { withLit, platform, conditions } = WITHOUT_DOM[kind];
  const entries = portable.filter((entry) => hasLit(entry) === withLit);
  const out = join(installed.folder, 'out', kind.replaceAll(/\W+/g, '-'));
  const source = join(installed.folder, 'importing');
  mkdirSync(source, { recursive: true });
  for (const entry of entries)
    writeFileSync(
      join(source, `${fileName(entry)}.js`),
      `import * as all from '${entry}'; globalThis.postMessage(Object.keys(all));`,
    );
  await build({
    entryPoints: entries.map((entry) => join(source, `${fileName(entry)}.js`)),
    outdir: out,
    bundle: true,
    format: 'iife',
    platform,
    mainFields: ['module', 'main'],
    conditions,
    logLevel: 'error',
  });
  return new Map(entries.map((entry) => [entry, join(out, `${fileName(entry)}.js`)]));
}

describe('every entry point', () => {
  it('can be imported in Node', () => {
    const imports = entryPoints(installed.folder).map((entry) => `import '${entry}';`);
    writeFileSync(join(installed.folder, 'all.mjs'), imports.join('\n'));
    execFileSync(process.execPath, ['all.mjs'], { cwd: installed.folder, stdio: 'pipe' });
  });

  it('can be imported in a worker of Node', async () => {
    for (const entry of entryPoints(installed.folder)) {
      const file = join(installed.folder, 'in-worker.mjs');
      writeFileSync(file, `import '${entry}';`);
      const code = await new Promise((resolve, reject) => new NodeWorker(file).on('error', reject).on('exit', resolve));
      assert.equal(code, 0, entry);
    }
  });

  for (const kind of Object.keys(WITHOUT_DOM) as (keyof typeof WITHOUT_DOM)[])
    it(`runs bundled where there is neither DOM nor Node: ${kind}`, async () => {
      for (const [entry, file] of await bundleAll(kind)) {
        let names: string[] | undefined;
        const postMessage = (keys: string[]): void => void (names = keys);
        const scope = createContext({ postMessage, URL, AbortController, TextDecoder, TextEncoder });
        assert.doesNotThrow(() => runInContext(readFileSync(file, 'utf8'), scope), entry);
        assert.ok(names, entry);
      }
    });

  it('runs bundled in a worker of a browser', async () => {
    const { url, close } = await serveFolders({ '/': join(installed.folder, 'out') });
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
    const page = await browser.newPage();
    try {
      writeFileSync(join(installed.folder, 'out/index.html'), '<!doctype html><title>Workers</title>');
      await page.goto(url);
      for (const kind of ['code without Lit, for browsers', 'widgets, for any platform'] as const)
        for (const [entry, file] of await bundleAll(kind)) {
          const path = file.slice(join(installed.folder, 'out').length);
          const said = await page.evaluate(
            (address) =>
              new Promise((resolve) => {
                const worker = new Worker(address, { type: 'module' });
                worker.onmessage = () => resolve('imported');
                worker.onerror = ({ message }) => resolve(message);
              }),
            path,
          );
          assert.equal(said, 'imported', entry);
        }
    } finally {
      await browser.close();
      await close();
    }
  });
});
