import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runningNewsroom } from './running.ts';

const server = join(import.meta.dirname, '../src/server.ts');
const children: ChildProcess[] = [];
// Inherited by every server that is started here.
process.env['DATA_DIR'] = mkdtempSync(join(tmpdir(), 'newsroom-'));
after(() => {
  children.forEach((child) => child.kill('SIGKILL'));
  rmSync(process.env['DATA_DIR']!, { recursive: true, force: true });
});

function run(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [server, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

async function firstLine(stream: ChildProcess['stdout']): Promise<string> {
  const [chunk] = (await once(stream!, 'data')) as [Buffer];
  return chunk.toString();
}

test('prints its address and stops on a signal', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = run('--port', '0');
    const line = await firstLine(child.stdout);
    const [, url = ''] = /^Newsroom: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(line) ?? [];
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    child.kill(signal);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  }
});

test('reports a taken port', async () => {
  const { port } = new URL(await runningNewsroom());
  const child = run('--port', port);
  const exit = once(child, 'exit');
  assert.match(await firstLine(child.stderr), new RegExp(`port ${port} is taken`));
  assert.deepEqual(await exit, [1, null]);
});

test('reports an invalid port', async () => {
  const child = run('--port', 'http');
  const exit = once(child, 'exit');
  assert.match(await firstLine(child.stderr), /"http" is not a port/);
  assert.deepEqual(await exit, [1, null]);
});

test('ends with its parent', async () => {
  const parent = spawn(
    process.execPath,
    [
      '-e',
      `const { spawn } = require('node:child_process'); spawn(process.execPath, [${JSON.stringify(server)}, '--port', '0'], { stdio: 'inherit' });`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  children.push(parent);
  const url = (await firstLine(parent.stdout)).replace('Newsroom: ', '').trim();
  parent.kill('SIGKILL');
  for (let waited = 0; waited < 5000; waited += 100) {
    const gone = await fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    );
    if (gone) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail('the server outlived its parent');
});
