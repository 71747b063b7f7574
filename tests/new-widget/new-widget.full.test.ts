import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleBox } from './sample-box.ts';

describe('what pnpm new-widget writes', () => {
  let box: ReturnType<typeof sampleBox>;
  before(() => (box = sampleBox()));
  after(() => box.remove());

  it('passes its own tests and those of server rendering in Chromium', () => {
    const files = ['packages/sample-box/test/*.test.ts', 'tests/browser/ssr/*.test.ts'];
    box.tool('wtr', '--config', 'tooling/wtr/config.mjs', '--files', ...files);
  });

  it('becomes script-tag files within their budgets', () => {
    box.script('packages/embed/build/build.mjs', [], 'packages/embed');
    box.script('bench/sizes.mjs', [], 'bench');
    const named = new Set(
      (JSON.parse(box.read('bench/budgets.json')) as { files: string[] }[]).flatMap(({ files }) => files),
    );
    assert.ok(named.has('sample-box.js'));
  });
});
