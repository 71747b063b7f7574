import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pinnedPnpm, root } from '../../tooling/run/workspace.mjs';
import type { Registry } from './registry.ts';

/** A copy of this project from which releases are made as the release workflow makes them. */
export class ProjectCopy {
  readonly #folder: string;
  readonly #registry: Registry;

  private constructor(folder: string, registry: Registry) {
    this.#folder = folder;
    this.#registry = registry;
  }

  static async make(folder: string, registry: Registry): Promise<ProjectCopy> {
    const copy = new ProjectCopy(folder, registry);
    copyProject(folder);
    // Only the release workflow can sign where the packages come from.
    for (const file of globSync('packages/*/package.json', { cwd: folder }))
      edit(join(folder, file), ',\n    "provenance": true');
    await copy.#run('git', 'init', '--quiet', '--initial-branch=main');
    await copy.#run('git', 'add', '--all');
    await copy.#run(
      'git',
      ...['-c', 'user.name=release', '-c', 'user.email=release@localhost'],
      ...['commit', '--quiet', '-m', 'copy'],
    );
    // The pinned dependencies come from where they always do, not through the registry of our own.
    const install = ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'];
    await run('npx', ['-y', pinnedPnpm(), ...install], { cwd: folder, env: process.env });
    // A rehearsal must never reach the registry that everybody uses.
    if ((await copy.#pnpm('config', 'get', 'registry')) !== registry.url)
      throw new Error('pnpm would publish to another registry.');
    return copy;
  }

  /** Publishes what waits as a canary, and leaves the copy as it was; returns the version. */
  async releaseCanary(): Promise<string> {
    await this.#pnpm('run', 'release:canary');
    await this.#pnpm('run', 'release:pack');
    await this.#pnpm('run', 'release:publish', '--tag', 'canary');
    const { version } = this.#manifest();
    await this.#run('git', 'checkout', '--quiet', '.');
    await this.#run('git', 'clean', '--quiet', '--force', '-d');
    return version;
  }

  /** Versions, builds and publishes; returns the version. */
  async release(): Promise<string> {
    await this.#pnpm('run', 'release:version');
    await this.#pnpm('run', 'release:pack');
    await this.#pnpm('run', 'release:publish');
    return this.#manifest().version;
  }

  #manifest(): { version: string } {
    return JSON.parse(readFileSync(join(this.#folder, 'packages/core/package.json'), 'utf8')) as { version: string };
  }

  #pnpm(...args: string[]): Promise<string> {
    return this.#run('npx', '-y', pinnedPnpm(), ...args);
  }

  #run(command: string, ...args: string[]): Promise<string> {
    return run(command, args, { cwd: this.#folder, env: this.#registry.env });
  }
}

/** Returns the output of a command, or rejects if the command fails. It is asynchronous, so that Ctrl-C is noticed. */
async function run(command: string, args: string[], where: { cwd: string; env: NodeJS.ProcessEnv }): Promise<string> {
  const child = spawn(command, args, { ...where, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'close') as Promise<[number | null]>]);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}.\n${said}`);
  return said.trim();
}

/** Copies the files that git tracks or would add, as they are now. */
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
