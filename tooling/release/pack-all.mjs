import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pinnedPnpm, root } from '../run/workspace.mjs';

/** Packs every package as for npm; returns the tarballs by folder name. */
export function packAll(into) {
  mkdirSync(into, { recursive: true });
  const args = ['-y', pinnedPnpm(), '--recursive', '--filter=./packages/*', 'pack', '--pack-destination', into];
  execFileSync('npx', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const names = globSync('packages/*', { cwd: root }).map((folder) => basename(folder));
  // A version begins with a digit: `article` is not `article-card`.
  return new Map(
    names.map((name) => [name, join(into, globSync(`news-widgets-${name}-[0-9]*.tgz`, { cwd: into })[0])]),
  );
}
