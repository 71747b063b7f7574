import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'css-tree';
import { WIDGETS } from '../packages.ts';
import { blocksIn, read } from './documents.ts';

/** Languages that no test reads, and why. */
const UNREAD: Record<string, string> = {
  php: 'tests/cms runs it in WordPress',
  toml: 'a setting of another company',
  text: 'what is printed or typed',
  '': 'what is printed or typed',
};

/** Languages that other tests of this folder run. */
const RUN = ['html', 'js', 'ts', 'tsx', 'vue', 'svelte', 'sh', 'nginx', 'apache'];

describe('blocks of data', () => {
  for (const { path, line, text } of blocksIn('json'))
    it(`${path}:${line} is JSON`, () => assert.doesNotThrow(() => JSON.parse(text) as unknown));

  for (const { path, line, text } of blocksIn('css'))
    it(`${path}:${line} is CSS`, () => {
      parse(text, { onParseError: (error) => assert.fail(error.message) });
    });

  it('names parts and custom properties that there are', () => {
    const manifests = new Map(WIDGETS.map((name) => [name, read(`packages/${name}/custom-elements.json`)]));
    const has = (widget: string, name: string): boolean => manifests.get(widget)!.includes(`"name": "${name}"`);
    for (const { path, line, text } of blocksIn('css')) {
      const place = `${path}:${line}`;
      for (const [, widget, part] of text.matchAll(/\bnews-([\w-]+)(?::[\w-]+)?::part\(([\w-]+)\)/g))
        assert.ok(has(widget!, part!), `${place}: ${widget} has no part ${part}`);
      const named = [...text.matchAll(/(?<![-\w])news-([\w-]+)/g)].map(([, name]) => name!);
      for (const [, property] of text.matchAll(/(--news-[\w-]+):/g)) {
        const known = property!.replace(/^--news-section-.*/, '--news-section-<slug>');
        const widgets = named.length > 0 ? new Set(named) : WIDGETS;
        assert.ok(
          [...widgets].some((name) => has(name, known)),
          `${place}: ${[...widgets].join()} has no ${property}`,
        );
      }
    }
  });
});

it('no block is in a language that nobody tries', async () => {
  const { DOCUMENTS, blocksOf } = await import('./documents.ts');
  const known = [...RUN, 'json', 'css', ...Object.keys(UNREAD)];
  for (const { path, line, language } of DOCUMENTS.flatMap(blocksOf))
    assert.ok(known.includes(language), `${path}:${line}: ${language}`);
});
