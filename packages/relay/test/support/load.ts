import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const autocannon = fileURLToPath(import.meta.resolve('autocannon'));

/** The outcome of a load. */
export interface Load {
  requests: { average: number };
  latency: { p50: number; p99: number };
  '2xx': number;
  non2xx: number;
  errors: number;
}

/** Requests from a process of its own. */
export async function load(url: string, ...args: string[]): Promise<Load> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    autocannon,
    '--json',
    '--header',
    'accept-encoding=br',
    ...args,
    url,
  ]);
  return JSON.parse(stdout) as Load;
}
