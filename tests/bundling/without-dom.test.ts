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
import { sample } from '../support/every-night.ts';
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

/** Entry points that are imported into the same place. */
const together = (entries: readonly string[]) =>
  sample(
    [entries],
    entries.map((entry) => [entry]),
  );

/** Options that tell a bundler that there is no DOM: code with Lit uses the build for servers, other code needs nothing. */
const WITHOUT_DOM = {
  'code without Lit, for browsers': { withLit: false, platform: 'browser', conditions: [] },
  'code without Lit, for any platform': { withLit: false, platform: 'neutral', conditions: [] },
  'widgets, for any platform': { withLit: true, platform: 'neutral', conditions: ['node'] },
} satisfies Record<string, { withLit: boolean; platform: 'browser' | 'neutral'; conditions: string[] }>;

/** Bundles a module that imports the entry points, all together or, every night, each by itself; the names of the files. */
async function bundle(kind: keyof typeof WITHOUT_DOM): Promise<string[]> {
  const { withLit, platform, conditions } = WITHOUT_DOM[kind];
  const entries = portable.filter((entry) => hasLit(entry) === withLit);
  const source = join(installed.folder, 'importing');
  mkdirSync(source, { recursive: true });
  const names = together(entries).map((some, index) => {
    const name = `${kind.replaceAll(/\W+/g, '-')}-${index}.js`;
    const code = some.map((entry, at) => `import * as all${at} from '${entry}';\n`);
    const said = some.map((_, at) => `Object.keys(all${at}).join()`);
    writeFileSync(join(source, name), `${code.join('')}globalThis.postMessage([${said.join()}]);`);
    return name;
  });
  await build({
    entryPoints: names.map((name) => join(source, name)),
    outdir: join(installed.folder, 'out'),
    bundle: true,
    format: 'iife',
    platform,
    mainFields: ['module', 'main'],
    conditions,
    logLevel: 'error',
  });
  return names;
}

describe('every entry point', () => {
  it('can be imported in Node', () => {
    const imports = entryPoints(installed.folder).map((entry) => `import '${entry}';`);
    writeFileSync(join(installed.folder, 'all.mjs'), imports.join('\n'));
    execFileSync(process.execPath, ['all.mjs'], { cwd: installed.folder, stdio: 'pipe' });
  });

  it('can be imported in a worker of Node', async () => {
    for (const some of together(entryPoints(installed.folder))) {
      const file = join(installed.folder, 'in-worker.mjs');
      writeFileSync(file, some.map((entry) => `import '${entry}';`).join('\n'));
      const code = await new Promise((resolve, reject) => new NodeWorker(file).on('error', reject).on('exit', resolve));
      assert.equal(code, 0, some.join());
    }
  });

  for (const kind of Object.keys(WITHOUT_DOM) as (keyof typeof WITHOUT_DOM)[])
    it(`runs bundled where there is neither DOM nor Node: ${kind}`, async () => {
      for (const name of await bundle(kind)) {
        let names: string[] | undefined;
        const postMessage = (keys: string[]): void => void (names = keys);
        const scope = createContext({ postMessage, URL, AbortController, TextDecoder, TextEncoder });
        const code = readFileSync(join(installed.folder, 'out', name), 'utf8');
        assert.doesNotThrow(() => runInContext(code, scope), name);
        assert.ok(names, name);
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
        for (const name of await bundle(kind)) {
          const said = await page.evaluate(
            (address) =>
              new Promise((resolve) => {
                const worker = new Worker(address, { type: 'module' });
                worker.onmessage = () => resolve('imported');
                worker.onerror = ({ message }) => resolve(message);
              }),
            name,
          );
          assert.equal(said, 'imported', name);
        }
    } finally {
      await browser.close();
      await close();
    }
  });
});
