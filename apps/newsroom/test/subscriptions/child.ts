import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after } from 'node:test';

const server = join(import.meta.dirname, '../../src/server.ts');
const children: ChildProcess[] = [];
after(() => children.forEach((child) => child.kill('SIGKILL')));

export interface Child {
  url: string;
  /** Everything it has written to its outputs. */
  output(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** A server in a process of its own, which can be killed. */
export async function childServer(directory: string, variables: Record<string, string> = {}): Promise<Child> {
  const limits = { LIMIT_PER_CLIENT: '1000000/60', LIMIT_PER_ADDRESS: '1000000/60', LIMIT_MAILS: '1000000/60' };
  const child = spawn(process.execPath, [server, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...limits, DATA_DIR: directory, ...variables },
  });
  children.push(child);
  const exit = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  await once(child.stdout, 'data');
  return {
    url: output.replace('Newsroom: ', '').trim(),
    output: () => output,
    async kill(signal) {
      child.kill(signal);
      await exit;
    },
  };
}
