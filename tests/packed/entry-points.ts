import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PACKAGES } from '../packages.ts';

/** Every module that the installed packages can be imported from. */
export function entryPoints(folder: string): string[] {
  return PACKAGES.flatMap((name) => {
    const installed = join(folder, 'node_modules/@news-widgets', name);
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { default: string }>;
    };
    const expand = (path: string, files: string): string[] =>
      path.includes('*')
        ? globSync(files, { cwd: installed }).map((file) => path.replace('*', basename(file, '.js')))
        : [path];
    return Object.entries(exports)
      .flatMap(([path, target]) => (typeof target === 'object' ? expand(path, target.default) : []))
      .map((path) => join('@news-widgets', name, path));
  });
}

/** Returns whether an entry point extends or renders with Lit, whose build for browsers needs `HTMLElement` as soon as it is imported. */
export const hasLit = (entry: string): boolean =>
  !entry.startsWith('@news-widgets/relay') &&
  !/\/(react|preact|solid|svelte|vue|types)$/.test(entry) &&
  (!entry.startsWith('@news-widgets/core/') || /\/(element|form|item|page-colours|points|styles)$/.test(entry));
