import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { root } from '../../tooling/run/workspace.mjs';
import { read } from '../documents/documents.ts';

const TABLE = join(root, 'docs/claims.md');
const HEAD = `# Claims that the test run tries

Each sentence is in the document that is named, and is tried through the public API or in a browser by \`tests/claims\`. The table
is written by \`UPDATE_CLAIMS=1 npm run pnpm -- --dir tests exec node --test "claims/*.test.ts"\`; the test run fails where a
sentence is no longer in its document, where it is false, and where the table is out of date.

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
  it(`${path}: ${sentence}`, async () => {
    const one = { path, sentence, holds: false };
    tried.push(one);
    assert.ok(plain(read(path)).includes(plain(sentence)), 'the document does not say that any more');
    await attempt();
    one.holds = true;
  });
}

/** Compares the lines of this file's claims with the table, or writes them. */
export function compareTable(): void {
  after(() => {
    const lines = tried.map(({ path, sentence, holds }) => {
      const words = plain(sentence).replaceAll('|', '\\|');
      return `| [${path}](${path.startsWith('docs/') ? path.slice(5) : `../${path}`}) | ${words} | ${holds ? 'yes' : 'NO'} |`;
    });
    const written = existsSync(TABLE)
      ? readFileSync(TABLE, 'utf8')
          .split('\n')
          .filter((line) => /^\| \[/.test(line))
      : [];
    if (process.env['UPDATE_CLAIMS']) {
      const all = [...new Set([...written, ...lines])].filter((line) => {
        const [, path = '', sentence = ''] = /^\| \[([^\]]*)\]\([^)]*\) \| (.*) \| \w+ \|$/.exec(line) ?? [];
        const isStillSaid = plain(read(path)).includes(sentence.replaceAll('\\|', '|'));
        return (
          isStillSaid && (lines.includes(line) || !lines.some((other) => other.startsWith(line.replace(/\w+ \|$/, ''))))
        );
      });
      writeFileSync(TABLE, `${HEAD}${all.toSorted().join('\n')}\n`);
      return;
    }
    for (const line of lines) assert.ok(written.includes(line), `docs/claims.md does not have: ${line}`);
  });
}
