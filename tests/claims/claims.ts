import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, it } from 'node:test';
import { root } from '../../tooling/run/workspace.mjs';
import { read } from '../documents/documents.ts';

const TABLE = join(root, 'docs/claims.md');
const HEAD = `# Claims that the nightly run tries

Each sentence is in the document above its table. The tests beside it try it through the public API or in a browser.
The nightly run fails where a sentence is false or no longer in its document. It also fails where a test is gone or
belongs to no run, and where this page is out of date. After a build \`pnpm claims\` writes it.
`;

interface Claim {
  path: string;
  sentence: string;
  /** The files of the tests. */
  proofs: readonly string[];
  holds: boolean;
}

const tried: Claim[] = [];

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Proves a statement of a document: the sentence must be there, word for word, and `attempt` must not fail. */
export function claim(
  path: string,
  sentence: string,
  attempt: () => unknown,
  proofs: readonly string[] = ['tests/claims'],
): void {
  // In the order of the files, however long each takes.
  const one = { path, sentence, proofs, holds: false };
  tried.push(one);
  it(`${path}: ${sentence}`, async () => {
    assert.ok(plain(read(path)).includes(plain(sentence)), 'the document does not say that any more');
    await attempt();
    one.holds = true;
  });
}

const line = ({ sentence, proofs, holds }: Claim): string => {
  const words = plain(sentence)
    .replace(/^\| | \|$/g, '')
    // Links of the sentence lead from elsewhere.
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('|', '\\|');
  const tests = proofs.map((file) => `[${posix.basename(file).replace(/\.test\.ts$|\.ts$|\.mjs$/, '')}](../${file})`);
  return `| ${words} | ${tests.join(', ')} | ${holds ? 'yes' : 'NO'} |`;
};

const table = (): string => {
  const documents = Object.entries(Object.groupBy(tried, ({ path }) => path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = documents.map(([path, claims = []]) =>
    [`## [${path}](${posix.relative('docs', path)})`, '', '| Claim | Tests | Holds |', '| --- | --- | --- |']
      .concat(claims.map(line).toSorted())
      .join('\n'),
  );
  return `${[HEAD.trim(), `${tried.length} claims of ${documents.length} documents.`, ...parts].join('\n\n')}\n`;
};

/** Compares all that was tried with the page, or writes it. */
export function compareTable(): void {
  after(() => {
    if (process.env['UPDATE_CLAIMS']) writeFileSync(TABLE, table());
    else assert.equal(readFileSync(TABLE, 'utf8'), table(), 'docs/claims.md is out of date: run `pnpm claims`');
  });
}
