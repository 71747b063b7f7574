import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES } from '../packages.ts';

/** Every module that the installed packages can be imported from. */
export function entryPoints(folder: string): string[] {
  return PACKAGES.flatMap((name) => {
    const file = join(folder, 'node_modules/@news-widgets', name, 'package.json');
    const { exports } = JSON.parse(readFileSync(file, 'utf8')) as {
      exports: Record<string, string | { default: string }>;
    };
    return Object.entries(exports)
      .filter(([, target]) => typeof target === 'object')
      .map(([path]) => join('@news-widgets', name, path));
  });
}

/** What extends or renders with Lit, whose build for browsers needs `HTMLElement` as soon as it is imported. */
export const hasLit = (entry: string): boolean =>
  !/\/(react|preact|solid|svelte|vue|types)$/.test(entry) &&
  (!entry.startsWith('@news-widgets/core/') || /\/(element|render|styles)$/.test(entry));
