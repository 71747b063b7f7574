import assert from 'node:assert/strict';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { answers, endLeftovers, runNode, type Running, until } from '../run/running.ts';

describe('the rehearsal of a release', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rehearsal-'))));
  afterEach(() => {
    endLeftovers();
    rmSync(folder, { recursive: true, force: true });
  });

  const rehearse = (env: Record<string, string> = {}): Running =>
    runNode([join(import.meta.dirname, 'run.ts'), 'vite'], { TMPDIR: folder, ...env });

  /** Without waiting for its streams: what it left behind may still hold them. */
  async function exitCode({ child }: Running): Promise<number | null> {
    if (child.exitCode === null) await once(child, 'exit');
    child.stdout?.destroy();
    child.stderr?.destroy();
    return child.exitCode;
  }

  /** Returns the port of its registry, which may still be starting. */
  async function registryPort({ output }: Running): Promise<number> {
    let port: string | undefined;
    const find = () => {
      const [file] = globSync('consumers-*/registry/npmrc', { cwd: folder });
      port = file && /127\.0\.0\.1:(\d+)\/:/.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
      return port !== undefined;
    };
    await until(find, 60, output);
    return Number(port);
  }

  it('leaves no registry and no folder if Chromium does not start', async () => {
    // Node is no browser.
    const running = rehearse({ CHROME_PATH: process.execPath });
    const port = await registryPort(running);
    assert.equal(await exitCode(running), 1, running.output());
    assert.match(running.output(), /browserType\.launch/);
    assert.equal(await answers(port), false);
    assert.deepEqual(globSync('consumers-*', { cwd: folder }), []);
  });

  it('leaves nothing on Ctrl-C', async () => {
    const running = rehearse();
    const port = await registryPort(running);
    await until(() => globSync('consumers-*/copy/.git', { cwd: folder }).length > 0, 60, running.output);
    running.child.kill('SIGINT');
    assert.equal(await exitCode(running), 130, running.output());
    assert.equal(await answers(port), false);
    assert.deepEqual(globSync('consumers-*', { cwd: folder }), []);
  });
});
