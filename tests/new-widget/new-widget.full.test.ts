import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleBox } from './sample-box.ts';

describe('files that pnpm new-widget writes', () => {
  let box: ReturnType<typeof sampleBox>;
  before(() => (box = sampleBox()));
  after(() => box.remove());

  it('passes its own tests and those of server rendering in Chromium', () => {
    const files = ['packages/sample-box/test/*.test.ts', 'tests/browser/ssr/*.test.ts'];
    box.tool('wtr', '--config', 'tooling/wtr/config.mjs', '--files', ...files);
  });

  it('becomes a script-tag file within its limit', () => {
    box.script('packages/embed/build/build.mjs', [], 'packages/embed');
    assert.match(box.read('bench/.size-limit.mjs'), /entry\('sample-box'/);
    box.script('bench/node_modules/size-limit/bin.js', [], 'bench');
  });
});
