import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { openSite } from './site.ts';
import { headlines, settled, watch } from './watch.ts';

const widgets = mkdtempSync(join(tmpdir(), 'two-versions-'));
const build = join(import.meta.dirname, '../../packages/embed/build/build.mjs');
let site: Awaited<ReturnType<typeof openSite>>;
before(async () => {
  for (const version of ['1.0.0', '1.1.0'])
    execFileSync(process.execPath, [build, '--out', join(widgets, version), '--version', version], {
      stdio: 'inherit',
    });
  site = await openSite({ newsroom: { widgets }, partner: { version: '1.1.0', older: '1.0.0' } });
});
after(async () => {
  await site.close();
  rmSync(widgets, { recursive: true });
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
