import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { blocksIn } from '../documents/documents.ts';
import { WIDGETS } from '../packages.ts';
import { installPacked } from '../packed/install.ts';

const run = promisify(execFile);
const bin = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
let installed: ReturnType<typeof installPacked>;
before(() => {
  installed = installPacked();
  cpSync(import.meta.dirname, join(installed.folder, 'typings'), { recursive: true });
  // Components of the documents are right, too.
  for (const language of ['vue', 'svelte'])
    for (const { path, line, text } of blocksIn(language))
      writeFileSync(
        join(installed.folder, 'typings', language, `${path.replaceAll('/', '_')}_${line}.${language}`),
        text,
      );
});
after(() => installed.remove());

/** Fails with what the checker says; wrong values are marked in the sources, and unmarked ones would be errors. */
const check = async (command: string, ...args: string[]): Promise<void> => {
  await run(process.execPath, [bin(command), ...args], { cwd: installed.folder }).catch((error: { stdout?: string }) =>
    assert.fail(error.stdout || String(error)),
  );
};

describe('types of the packed packages: right values pass, wrong ones are errors', { concurrency: 2 }, () => {
  for (const name of ['plain', 'react', 'preact', 'solid'])
    it(name, () => check('@typescript/native/bin/tsc', '-p', `typings/${name}`));

  it('vue', () => check('vue-tsc/bin/vue-tsc.js', '-p', 'typings/vue'));

  it('svelte', async () => {
    const args = ['--workspace', 'typings/svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const { stdout } = await run(process.execPath, [bin('svelte-check/bin/svelte-check'), ...args], {
      cwd: installed.folder,
    }).catch((error: { stdout: string }) => error);
    // It knows no mark for an expected error, so the wrong values are a file of their own: one in each line from 6 on.
    const errors = [...stdout.matchAll(/ERROR "([^"]*)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    assert.deepEqual(
      [...new Set(errors)],
      Array.from({ length: 6 }, (_, index) => `Wrong.svelte:${6 + index}`),
      stdout,
    );
  });
});

describe('data for editors', () => {
  const read = (widget: string, file: string) =>
    JSON.parse(readFileSync(join(installed.folder, `node_modules/@news-widgets/${widget}/types/${file}`), 'utf8'));

  it('is in every package and names its attributes and their values', () => {
    for (const widget of WIDGETS) {
      const { tags } = read(widget, 'vscode.html-custom-data.json');
      assert.equal(tags[0].name, `news-${widget}`);
      const theme = tags[0].attributes.find(({ name }: { name: string }) => name === 'theme');
      assert.deepEqual(theme.values, [{ name: 'auto' }, { name: 'light' }, { name: 'dark' }]);
      assert.ok(read(widget, 'vscode.css-custom-data.json').properties.length > 3);
      const { html } = read(widget, 'web-types.json').contributions;
      assert.equal(html.elements[0].attributes.length, tags[0].attributes.length);
      assert.ok(html.elements[0].js.events.length > 0);
    }
  });
});
