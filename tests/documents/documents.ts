import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';

/** Everything written for readers, by its path from the root of the repository. */
export const DOCUMENTS: readonly string[] = globSync(
  [
    '*.md',
    'docs/**/*.md',
    'packages/*/README.md',
    'apps/*/README.md',
    'apps/storybook/docs/**/*.mdx',
    '.changeset/README.md',
  ],
  { cwd: root },
).toSorted();

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A block of code. */
export interface Block {
  path: string;
  /** The line that it begins on, which failures name. */
  line: number;
  language: string;
  text: string;
}

/** The blocks of code of a document, without what they are indented by. */
export const blocksOf = (path: string): Block[] => {
  const text = read(path);
  return [...text.matchAll(/^( *)```([\w-]*)[^\n]*\n([^]*?)^\1```/gm)].map(
    ({ 1: indent, 2: language, 3: code, index }) => ({
      path,
      line: text.slice(0, index).split('\n').length,
      language: language!,
      text: code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
};

/** Returns all code blocks in these languages. */
export const blocksIn = (...languages: string[]): Block[] =>
  DOCUMENTS.flatMap(blocksOf).filter(({ language }) => languages.includes(language));

/** A document without its code: what is read as prose. */
export const proseOf = (path: string): string =>
  read(path)
    .replaceAll(/^( *)```[^]*?^\1```/gm, '')
    .replaceAll(/<!--[^]*?-->/g, '');
