import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'css-tree';
import { blocksIn } from './documents.ts';

/** Languages that no test reads, and why. */
const UNREAD: Record<string, string> = {
  apache: 'no Apache here',
  nginx: 'no nginx here',
  php: 'no PHP here',
  toml: 'a setting of another company',
  text: 'what is printed or typed',
  '': 'what is printed or typed',
};

/** Languages that other tests of this folder run. */
const RUN = ['html', 'js', 'ts', 'tsx', 'vue', 'svelte', 'sh'];

describe('blocks of data', () => {
  for (const { path, line, text } of blocksIn('json'))
    it(`${path}:${line} is JSON`, () => assert.doesNotThrow(() => JSON.parse(text) as unknown));

  for (const { path, line, text } of blocksIn('css'))
    it(`${path}:${line} is CSS`, () => {
      parse(text, { onParseError: (error) => assert.fail(error.message) });
    });
});

it('no block is in a language that nobody tries', async () => {
  const { DOCUMENTS, blocksOf } = await import('./documents.ts');
  const known = [...RUN, 'json', 'css', ...Object.keys(UNREAD)];
  for (const { path, line, language } of DOCUMENTS.flatMap(blocksOf))
    assert.ok(known.includes(language), `${path}:${line}: ${language}`);
});
