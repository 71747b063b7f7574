import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pinnedPnpm, root } from '../../tooling/run/workspace.mjs';
import type { Registry } from './registry.ts';

/** A copy of this project from which releases are made as the release workflow makes them. */
export class ProjectCopy {
  readonly #folder: string;
  readonly #registry: Registry;

  constructor(folder: string, registry: Registry) {
    this.#folder = folder;
    this.#registry = registry;
    copyProject(folder);
    // What only the release workflow can do: sign where the packages come from.
    for (const file of globSync('packages/*/package.json', { cwd: folder }))
      edit(join(folder, file), '    "provenance": true,\n');
    this.#run('git', 'init', '--quiet', '--initial-branch=main');
    this.#run('git', 'add', '--all');
    this.#run(
      'git',
      ...['-c', 'user.name=release', '-c', 'user.email=release@localhost'],
      ...['commit', '--quiet', '-m', 'copy'],
    );
    // Here so that the pinned dependencies come from where they always do, not through the registry of our own.
    execFileSync('npx', ['-y', pinnedPnpm(), 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // A rehearsal must never reach the registry that everybody uses.
    if (this.#pnpm('config', 'get', 'registry') !== registry.url)
      throw new Error('pnpm would publish to another registry.');
  }

  /** Publishes what waits as a canary, and leaves the copy as it was; returns the version. */
  releaseCanary(): string {
    this.#pnpm('run', 'release:canary');
    const { version } = this.#manifest();
    this.#run('git', 'checkout', '--quiet', '.');
    this.#run('git', 'clean', '--quiet', '--force', '-d');
    return version;
  }

  /** Versions, builds and publishes; returns the version. */
  release(): string {
    this.#pnpm('run', 'release:version');
    this.#pnpm('exec', 'turbo', 'run', 'build', 'analyze', '--filter=./packages/*', '--output-logs=errors-only');
    this.#pnpm('run', 'release:publish', '--no-git-tag');
    return this.#manifest().version;
  }

  #manifest(): { version: string } {
    return JSON.parse(readFileSync(join(this.#folder, 'packages/core/package.json'), 'utf8')) as { version: string };
  }

  #pnpm(...args: string[]): string {
    return this.#run('npx', '-y', pinnedPnpm(), ...args);
  }

  #run(command: string, ...args: string[]): string {
    const { status, stdout } = spawnSync(command, args, {
      cwd: this.#folder,
      env: this.#registry.env,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}.\n${stdout}`);
    return stdout.trim();
  }
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
