import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cli, runNode } from './running.ts';

describe('npm test', () => {
  it('names its steps when asked for one that there is not', async () => {
    const running = runNode([cli, 'test', 'nothing']);
    assert.equal(await running.ended, 1);
    assert.match(running.output(), /There is no step "nothing"\. Steps: browsers install build/);
  });

  it('runs the named steps and ends with how many passed', async () => {
    const running = runNode([cli, 'test', 'format']);
    const code = await running.ended;
    const [, failed] = running.output().match(/\d+ passed, (\d+) failed\n$/) ?? [];
    assert.ok(failed, running.output());
    assert.equal(code, failed === '0' ? 0 : 1, running.output());
  });
});
