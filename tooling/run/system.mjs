// What only the operating system knows, asked without dependencies. Every answer may be missing: callers cope.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

export const isWindows = process.platform === 'win32';

/** Path of a command on the PATH, if there is one. */
export function findCommand(name) {
  const names = isWindows ? [`${name}.exe`, `${name}.cmd`] : [name];
  const paths = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((file) => join(folder, file)));
  return paths.find((path) => attempt(() => accessSync(path, constants.X_OK) ?? true));
}

/** Every process started by `pid`, directly or not, also those in process groups of their own. */
export function descendants(pid) {
  const children = new Map();
  for (const [child, parent] of processTable()) children.set(parent, [...(children.get(parent) ?? []), child]);
  const found = [...(children.get(pid) ?? [])];
  for (const one of found) found.push(...(children.get(one) ?? []));
  return found;
}

/** The processes that this one must not outlive: its parent and, where npm has put a shell in between, npm. */
export function launchers() {
  const parent = process.ppid;
  if (isWindows || !process.env.npm_lifecycle_event || !/^(ba|da|z)?sh$/.test(programName(parent) ?? ''))
    return [parent];
  return [parent, new Map(processTable()).get(parent)].filter(Boolean);
}

function programName(pid) {
  return process.platform === 'linux'
    ? attempt(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim())
    : attempt(() => basename(execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).trim()));
}

/** Whether a process still runs; one that has ended but that nobody has collected does not. */
export function isRunning(pid) {
  if (process.platform === 'linux') return !['Z', undefined].includes(linuxStatus(pid)?.state);
  return attempt(() => process.kill(pid, 0)) ?? false;
}

function processTable() {
  if (process.platform === 'linux') return processIds().map((pid) => [pid, linuxStatus(pid)?.parent]);
  const listing = attempt(() => execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })) ?? '';
  return listing
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
}

function linuxStatus(pid) {
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // State and parent follow the command, which stands in brackets and may hold anything.
  const [state, parent] = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? [];
  return text && { state, parent: Number(parent) };
}

const processIds = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** Who listens on a port of this machine, for example `node (process 1234)`. */
export function portOwner(port) {
  return process.platform === 'linux' ? linuxPortOwner(port) : lsofPortOwner(port);
}

function linuxPortOwner(port) {
  const address = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const LISTENING = '0A';
  const rows = ['tcp', 'tcp6'].flatMap((table) =>
    (attempt(() => readFileSync(`/proc/net/${table}`, 'utf8')) ?? '').split('\n'),
  );
  const row = rows
    .map((line) => line.trim().split(/\s+/))
    .find((cells) => cells[1]?.endsWith(address) && cells[3] === LISTENING);
  const socket = row && `socket:[${row[9]}]`;
  const holds = (pid) =>
    attempt(() =>
      readdirSync(`/proc/${pid}/fd`).some((fd) => attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) === socket),
    );
  const pid = socket && processIds().find(holds);
  return pid && `${commandLine(pid)} (process ${pid})`;
}

/** The first words of a process's command line, without the folder of the program. */
function commandLine(pid) {
  const [program = '', ...rest] = (attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '').split('\0');
  const words = [basename(program), ...rest].join(' ').trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

function lsofPortOwner(port) {
  const fields = attempt(() =>
    execFileSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' }),
  );
  const [, pid, name] = fields?.match(/^p(\d+)\nc(.+)$/m) ?? [];
  return pid && `${name} (process ${pid})`;
}

function attempt(ask) {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
