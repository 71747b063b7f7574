import assert from 'node:assert/strict';
import { version } from '@news-widgets/tooling/version';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from './support/files-in.ts';

test('the script-tag files have the same bytes whenever they are built', (context) => {
  const first = join(import.meta.dirname, '../dist', version);
  const again = mkdtempSync(join(tmpdir(), 'embed-'));
  context.after(() => rmSync(again, { recursive: true }));
  const script = join(import.meta.dirname, '../build/build.mjs');
  execFileSync(process.execPath, [script, '--out', again], { stdio: 'inherit' });
  assert.deepEqual(filesIn(again), filesIn(first));
  for (const name of filesIn(first))
    assert.ok(readFileSync(join(first, name)).equals(readFileSync(join(again, name))), name);
});
