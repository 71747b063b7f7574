import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../tooling/run/cli.mjs', import.meta.url));

/** A command and its output so far, on both streams. */
export interface Running {
  child: ChildProcess;
  output: () => string;
  /** Exit code, once it has ended and said all. */
  ended: Promise<number | null>;
}

const started = new Set<ChildProcess>();

/** Ends processes that a failed test has left. */
export const endLeftovers = (): void => started.forEach((child) => child.kill());

export function runNode(args: string[], env: Record<string, string> = {}): Running {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  started.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** Waits until a condition holds; throws with the output if that takes too long. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  seconds: number,
  said: () => string,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Still waiting after ${seconds} s. Output so far:\n${said()}`);
    await sleep(100);
  }
}

export const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    (response) => response.ok,
    () => false,
  );
