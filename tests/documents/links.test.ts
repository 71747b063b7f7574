import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tooling/run/workspace.mjs';
import { DOCUMENTS, proseOf, read } from './documents.ts';

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

const anchorsOf = (path: string): string[] =>
  [
    ...read(path)
      .replaceAll(/^```[^]*?^```/gm, '')
      .matchAll(/^#+ (.*)$/gm),
  ].map(([, heading]) => anchorOf(heading!));

/** Links within the repository, also those of tables and of HTML. */
const linksOf = (path: string): string[] =>
  [
    ...proseOf(path)
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link]) => link!)
    .filter((link) => !/^(?:[a-z]+:|\?path=|\{)/i.test(link));

describe('links of the documents', () => {
  for (const path of DOCUMENTS)
    it(path, () => {
      const broken = linksOf(path).filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file ? posix.join(posix.dirname(path), file) : path;
        if (!existsSync(join(root, target))) return true;
        return !!anchor && /\.mdx?$/.test(target) && !anchorsOf(target).includes(anchor);
      });
      assert.deepEqual(broken, []);
    });

  it('answer each of the fifty questions', () => {
    const numbers = [...read('docs/questions.md').matchAll(/^\| (\d+)\. [^|]+\? \| \[[^\]]+\]\([^)]+\) \|$/gm)].map(
      ([, number]) => Number(number),
    );
    assert.deepEqual(
      numbers,
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('lead from docs/README.md to every document', () => {
    const found = new Set<string>();
    const follow = (path: string): void => {
      if (found.has(path) || !DOCUMENTS.includes(path)) return;
      found.add(path);
      for (const link of linksOf(path)) follow(posix.join(posix.dirname(path), link.split('#')[0]!));
    };
    follow('docs/README.md');
    assert.deepEqual(
      // Files that changesets needs or a program reads.
      DOCUMENTS.filter((path) => !/^\.changeset\//.test(path) && !found.has(path)),
      [],
    );
  });
});
