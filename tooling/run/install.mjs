import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { isWindows } from './system.mjs';
import { pinnedPnpm, root, workspaceFolders } from './workspace.mjs';

const npx = isWindows ? 'npx.cmd' : 'npx';
const stampFile = join(root, 'node_modules', '.install-stamp');

/** The pinned pnpm, fetched by npx when it is not there yet. */
export const pnpm = (...args) => run(npx, ['-y', pinnedPnpm(), ...args]);

/** turbo looks for pnpm on the PATH, where only pnpm itself puts it. */
export const turbo = (...args) => pnpm('exec', 'turbo', 'run', ...args);

/** The Node that package.json pins and pnpm installs; the one that runs this file may be older. */
export function pinnedNode() {
  const path = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  return existsSync(path) ? path : process.execPath;
}

/** Puts the installed commands, and with them the pinned Node, before all others. */
export function useInstalledCommands() {
  process.env.PATH = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH;
}

/** Installs the dependencies unless nothing that decides about them has changed since the last time. */
export async function install() {
  const stamp = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 0;
  const code = await pnpm('install', '--reporter=append-only');
  // Counted again: an install may have brought the lockfile up to date.
  if (code === 0) writeFileSync(stampFile, fingerprint());
  return code;
}

function fingerprint() {
  const manifests = ['.', ...workspaceFolders()].map((folder) => join(folder, 'package.json'));
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
