import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runningNewsroom } from './running.ts';

const directory = mkdtempSync(join(tmpdir(), 'widgets-'));
after(() => rmSync(directory, { recursive: true }));
for (const version of ['1.9.0', '1.10.0-beta.1', '1.10.0']) {
  mkdirSync(join(directory, version));
  writeFileSync(join(directory, version, 'loader.js'), `// ${version}\n`);
}
const url = `${await runningNewsroom({ widgets: directory })}/widgets`;

test('a numbered version is served to every origin and for ever', async () => {
  const response = await fetch(`${url}/1.9.0/loader.js`);
  assert.equal(await response.text(), '// 1.9.0\n');
  assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
});

test('"latest" is the newest release, in place and for a short time', async () => {
  const response = await fetch(`${url}/latest/loader.js`, { redirect: 'error' });
  assert.equal(await response.text(), '// 1.10.0\n');
  assert.match(response.headers.get('cache-control') ?? '', /max-age=60\b/);
});

test('missing files are explained', async () => {
  const empty = `${await runningNewsroom({ widgets: join(directory, 'missing') })}/widgets`;
  for (const address of [`${url}/2.0.0/loader.js`, `${empty}/latest/loader.js`, `${empty}/1.0.0/loader.js`]) {
    const response = await fetch(address);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /^There is no such widget file\./);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  }
});
