import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { openStorybook, shown } from './designer.ts';

const folder = join(import.meta.dirname, '../../.changeset');
const changesets = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((text) => text.startsWith('---'));

let site: Awaited<ReturnType<typeof openStorybook>>;
before(async () => (site = await openStorybook()));
after(() => site.close());

it('tells of every change that waits for a release, in each package', async () => {
  const frame = shown(await site.open('what-is-new'));
  await frame.getByRole('heading', { name: 'What is new' }).waitFor();
  for (const text of changesets)
    for (const [, name] of text.matchAll(/^'@news-widgets\/([\w-]+)'/gm)) {
      const own = frame.locator('h2 + code').filter({ hasText: new RegExp(`/${name}$`) });
      const said = await frame.locator('section').filter({ has: own }).innerText();
      const [title = ''] = text.split('---\n')[2]!.trim().split('\n\n');
      assert.ok(said.includes(title.replaceAll('`', '').replace(/\s*\n\s*/g, ' ')), `${name}: ${title}`);
    }
});
