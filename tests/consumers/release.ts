import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pinnedPnpm, root } from '../../tooling/run/workspace.mjs';
import type { Registry } from './registry.ts';

/** Versions and publishes a copy of this project, as the release workflow does; returns the version. */
export function release(copy: string, { env, url }: Registry): string {
  const run = (command: string, ...args: string[]) => {
    const { status, stdout } = spawnSync(command, args, {
      cwd: copy,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}.\n${stdout}`);
    return stdout.trim();
  };
  const pnpm = (...args: string[]) => run('npx', '-y', pinnedPnpm(), ...args);

  copyProject(copy);
  run('git', 'init', '--quiet', '--initial-branch=main');
  run('git', 'add', '--all');
  run('git', '-c', 'user.name=release', '-c', 'user.email=release@localhost', 'commit', '--quiet', '-m', 'copy');
  // Here so that the pinned dependencies come from where they always do, not through the registry of our own.
  execFileSync('npx', ['-y', pinnedPnpm(), 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // What only the release workflow can do: sign where the packages come from.
  for (const file of globSync('packages/*/package.json', { cwd: copy }))
    edit(join(copy, file), '    "provenance": true,\n');
  pnpm('exec', 'changeset', 'version');
  pnpm('exec', 'turbo', 'run', 'build', 'analyze', '--filter=./packages/*', '--output-logs=errors-only');
  // A rehearsal must never reach the registry that everybody uses.
  if (pnpm('config', 'get', 'registry') !== url) throw new Error('pnpm would publish to another registry.');
  pnpm('exec', 'changeset', 'publish', '--no-git-tag');
  return (JSON.parse(readFileSync(join(copy, 'packages/core/package.json'), 'utf8')) as { version: string }).version;
}

/** What git knows or would take in, as it is now. */
function copyProject(copy: string): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of list.split('\0').filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
}

function edit(file: string, remove: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(remove, ''));
}
