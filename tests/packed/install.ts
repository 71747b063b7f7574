import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packAll } from '../../tooling/release/pack-all.mjs';
import { root } from '../../tooling/run/workspace.mjs';

const modules = join(import.meta.dirname, '../node_modules');

/**
 * A fresh folder outside the workspace with all packages installed from their tarballs, as npm lays them out; what else
 * an application needs is linked from here, so that nothing is fetched.
 */
export function installPacked(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  for (const [name, tarball] of packAll(join(folder, 'tarballs'))) {
    const target = join(folder, 'node_modules/@news-widgets', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    linkDependencies(target, folder);
  }
  for (const name of modulesIn(modules)) link(join(modules, name), join(folder, 'node_modules', name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Links the dependencies of a package to their places in the workspace. */
function linkDependencies(target: string, folder: string): void {
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  const own = join(root, 'packages', name.split('/')[1]!, 'node_modules');
  for (const dependency of Object.keys(dependencies).filter((one) => !one.startsWith('@news-widgets/')))
    link(join(own, dependency), join(folder, 'node_modules', dependency));
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== '@news-widgets')
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((one) => `${name}/${one}`) : [name],
    );
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    symlinkSync(from, to, 'junction');
  } catch (error) {
    // Several packages share dependencies.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
