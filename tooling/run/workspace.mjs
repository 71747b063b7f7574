import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** `pnpm@<version>` as package.json pins it, without its hash. */
export const pinnedPnpm = () => readJson(join(root, 'package.json')).packageManager.split('+')[0];

/** Folders of all workspace packages, relative to the root, as pnpm-workspace.yaml lists them. */
export function workspaceFolders() {
  const [, list] = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8').match(/^packages:\n((?: +- .+\n)+)/m);
  const patterns = [...list.matchAll(/- (.+)/g)].map(([, pattern]) => pattern.replace(/['"]/g, ''));
  const expand = (pattern) =>
    pattern.endsWith('/*')
      ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => pattern.replace('*', name))
      : [pattern];
  return patterns.flatMap(expand).filter((folder) => existsSync(join(root, folder, 'package.json')));
}
