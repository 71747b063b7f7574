import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { policy } from 'partner-site/policy';
import { openSite } from './site.ts';
import { watch } from './watch.ts';

const CDN = 'https://cdn.example/news-widgets/1.2.3/';
const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const READMES = ['README.md', 'packages/embed/README.md'];
const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
let site: Awaited<ReturnType<typeof openSite>>;
before(async () => (site = await openSite()));
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

for (const path of READMES)
  describe(path, () => {
    const snippets = [...read(path).matchAll(/```html\n([^]*?)```/g)].map(([, snippet]) => snippet!);
    it('has snippets', () => assert.ok(snippets.length > 0));
    for (const [index, snippet] of snippets.entries())
      it(`snippet ${index + 1} works in an empty file from the disk`, async () => {
        const file = join(folder, `${index}.html`);
        const text = snippet
          .replaceAll(/https:\/\/cdn\.example\/news-widgets\/[\d.]+\//g, `${site.newsroom}/widgets/latest/`)
          .replaceAll('https://news.example', site.newsroom);
        writeFileSync(file, text);
        const { page, console } = await watch(site, pathToFileURL(file).href);
        const inside = snippet.includes('<iframe') ? page.frameLocator('iframe') : page;
        await inside.locator('[part=headline]').nth(4).waitFor();
        assert.deepEqual(console, []);
        await page.close();
      });
  });

describe('the policy in packages/embed/README.md', () => {
  it('is the one that the strict page serves', () => {
    const [, printed = ''] = /<!-- policy:[^]*?```\n([^]*?)\n```/.exec(read('packages/embed/README.md')) ?? [];
    assert.deepEqual(printed.split('\n'), policy(CDN, 'https://news.example'));
  });
});
