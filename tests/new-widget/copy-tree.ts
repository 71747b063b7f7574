import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const COPIED = [
  'packages',
  'tooling',
  'bench',
  'tests/browser',
  'apps/storybook/docs/foundations',
  'apps/storybook/stories',
  '.changeset',
];
const FILES = [
  ...[
    'package.json',
    'apps/storybook/package.json',
    'tests/package.json',
    'tests/fonts.css',
    'pnpm-workspace.yaml',
    'README.md',
    'docs/README.md',
  ],
  ...['.oxlintrc.json', '.oxfmtrc.json', '.gitignore'],
];
const LEFT_OUT = new Set(['node_modules', 'dist', 'data', 'test-results', '.turbo']);
export const isLeftOut = (path: string): boolean => LEFT_OUT.has(basename(path));

/** The sources in a folder of their own, with the installed dependencies linked and the workspace's packages its own. */
export function copyTree(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'news-widgets-')));
  for (const path of [...COPIED, ...FILES]) {
    const filter = (source: string) => !isLeftOut(source);
    cpSync(join(root, path), join(copy, path), { recursive: true, filter });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const folder of ['tooling', 'bench', 'tests', 'apps/storybook'])
    linkDependencies(folder, join(copy, folder), copy);
  for (const name of readdirSync(join(root, 'packages')))
    linkDependencies(`packages/${name}`, join(copy, 'packages', name), copy);
  return copy;
}

/** Links dependencies as an install would for a package with the dependencies of another. */
export function linkDependencies(like: string, folder: string, copy: string): void {
  const installed = join(root, like, 'node_modules');
  if (!existsSync(installed)) return;
  const names = readdirSync(installed).filter((name) => !name.startsWith('.'));
  const scoped = names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(installed, name)).map((one) => `${name}/${one}`) : name,
  );
  for (const name of scoped) {
    const real = realpathSync(join(installed, name));
    const target = real.startsWith(join(root, 'node_modules')) ? real : join(copy, real.slice(root.length));
    link(target, join(folder, 'node_modules', name));
  }
}

export function link(target: string, path: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  symlinkSync(target, path);
}
