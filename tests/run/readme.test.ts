import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runNode } from './running.ts';

const docs = fileURLToPath(new URL('../../tooling/readme/cli.mjs', import.meta.url));
const list = fileURLToPath(new URL('../../packages/recent-list/', import.meta.url));
let folder: string;
let readme: string;
before(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'readme-')), 'recent-list');
  for (const file of ['package.json', 'custom-elements.json', 'src'])
    cpSync(join(list, file), join(folder, file), { recursive: true });
  readme = readFileSync(join(list, 'README.md'), 'utf8');
});
after(() => rmSync(join(folder, '..'), { recursive: true }));

/** Returns the findings of the check for a README. */
async function check(text: string): Promise<string> {
  writeFileSync(join(folder, 'README.md'), text);
  const running = runNode([docs, '--check', folder]);
  const code = await running.ended;
  assert.equal(code, running.output() ? 1 : 0);
  return running.output();
}

const section = (title: string): string => new RegExp(`^## ${title}\n[^]*?(?=^## )`, 'm').exec(readme)![0];

describe('the check of READMEs', () => {
  it('accepts the current README', async () => assert.equal(await check(readme), ''));

  it('misses each section that is not there', async () => {
    for (const title of ['Install', 'Theming', 'Events', 'Server rendering', 'Accessibility', 'Size'])
      assert.match(await check(readme.replace(section(title), '')), new RegExp(`has no section "${title}"`));
  });

  it('sees sections that are empty or in another order', async () => {
    const theming = section('Theming');
    assert.match(await check(readme.replace(theming, '## Theming\n\n')), /has nothing in its section "Theming"/);
    const events = section('Events');
    assert.match(await check(readme.replace(theming + events, events + theming)), /in another order than Install/);
  });

  it('reports a first paragraph that does not name the registered elements', async () =>
    assert.match(
      await check(readme.replace(' registers ', ' has ').replace('registers', 'has')),
      /which import registers/,
    ));

  it('reports outdated parts', async () => {
    for (const written of ['| `limit` | `number` | `5` |', '| `news-load` |'])
      assert.match(await check(readme.replace(written, '')), /is out of date/);
  });
});
