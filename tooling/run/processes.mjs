import { AsyncLocalStorage } from 'node:async_hooks';
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { descendants, isRunning, isWindows, launchers } from './system.mjs';
import { root } from './workspace.mjs';

/** How long a child may take to end by itself. */
const GRACE = 4000;

const children = new Set();
const output = new AsyncLocalStorage();
let ended = false;

/** What commands print while `work` runs goes to an open file, so that work side by side can be read one after the other. */
export const withOutput = (file, work) => output.run(file, work);

/**
 * Runs a command to its end; resolves to its exit code. In a process group of its own, so that Ctrl-C reaches only this
 * process, which then ends the whole tree in order. Once the end has begun nothing starts and nothing resolves any more.
 */
export function run(command, args, { cwd = root, env = process.env, stdio } = {}) {
  if (ended) return new Promise(() => {});
  const printed = output.getStore() ?? 'inherit';
  // Node starts .cmd files on Windows only through a shell.
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: stdio ?? ['ignore', printed, printed],
    detached: !isWindows,
    shell: isWindows && command.endsWith('.cmd'),
  });
  children.add(child);
  return new Promise((resolve) => {
    const settle = (code) => {
      children.delete(child);
      if (!ended) resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      settle(127);
    });
    child.once('exit', (code) => settle(code ?? 1));
  });
}

/** Ends every child and everything they started: politely, then by force. */
export async function endAll() {
  ended = true;
  const ours = [...children].filter(({ pid }) => pid);
  const pids = ours.flatMap(({ pid }) => (isWindows ? [pid] : [...descendants(pid), pid]));
  if (isWindows) for (const pid of pids) endWindowsTree(pid);
  else pids.forEach((pid) => signal(pid, 'SIGTERM'));
  const deadline = Date.now() + GRACE;
  while (pids.some(isRunning) && Date.now() < deadline) await sleep(50);
  pids.forEach((pid) => signal(pid, 'SIGKILL'));
}

/** Kills all descendants of this process. */
export function killAll() {
  for (const pid of descendants(process.pid)) signal(pid, 'SIGKILL');
}

/** Calls back once: on Ctrl-C, a request to end, a closed terminal, or when the parent process has gone. */
export function onEnd(callback) {
  const started = launchers();
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    clearInterval(watch);
    callback();
  };
  // npm's shell passes no signals on, and nobody sends one when npm is killed.
  const watch = setInterval(() => started.every(isRunning) || once(), 300);
  watch.unref();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, once);
  // A terminal that has gone must not turn the last words into an exception.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', once);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It had ended already.
  }
}

function endWindowsTree(pid) {
  try {
    execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
  } catch {
    // It had ended already.
  }
}
