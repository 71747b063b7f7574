import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { root } from '../../tooling/run/workspace.mjs';
import { read } from '../documents/documents.ts';

const TABLE = join(root, 'docs/claims.md');
const HEAD = `# Claims that the nightly run tries

Each sentence is in the document that is named. \`tests/claims\` tries it through the public API or in a browser. After a build
\`pnpm claims\` writes the table. The run fails where a sentence is false or no longer in its document. It also fails
where the table is out of date.

| Document | Claim | Holds |
| --- | --- | --- |
`;

interface Claim {
  path: string;
  sentence: string;
  holds: boolean;
}

const tried: Claim[] = [];

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Tries what a document says: the sentence must be there, word for word, and \`attempt\` must not fail. */
export function claim(path: string, sentence: string, attempt: () => unknown): void {
  // In the order of the files, however long each takes.
  const one = { path, sentence, holds: false };
  tried.push(one);
  it(`${path}: ${sentence}`, async () => {
    assert.ok(plain(read(path)).includes(plain(sentence)), 'the document does not say that any more');
    await attempt();
    one.holds = true;
  });
}

/** Compares all that was tried with the table, or writes it. */
export function compareTable(): void {
  after(() => {
    const lines = tried.map(({ path, sentence, holds }) => {
      const link = path.startsWith('docs/') ? path.slice('docs/'.length) : `../${path}`;
      // Links of the sentence lead from elsewhere.
      const words = plain(sentence)
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll('|', '\\|');
      return `| [${path}](${link}) | ${words} | ${holds ? 'yes' : 'NO'} |`;
    });
    const table = `${HEAD}${lines.toSorted().join('\n')}\n`;
    if (process.env['UPDATE_CLAIMS']) writeFileSync(TABLE, table);
    else assert.equal(readFileSync(TABLE, 'utf8'), table, 'docs/claims.md is out of date: run `pnpm claims`');
  });
}
