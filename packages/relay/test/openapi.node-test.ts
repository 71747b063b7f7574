import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { ASK, NEWS, relayOf, rss, stories } from './support/sources.js';

interface Description {
  paths: Record<string, { get: { parameters?: { name?: string; $ref?: string }[] } }>;
  components: { schemas: { Feed: { properties: Record<string, { items?: { properties: object } }> } } };
}

const file = join(import.meta.dirname, '../openapi.yaml');
const { paths, components } = parse(readFileSync(file, 'utf8')) as Description;

describe('openapi.yaml', () => {
  it('names every path, and no other', async () => {
    const { ask } = relayOf({ [NEWS]: rss(stories(2)) });
    for (const path of Object.keys(paths)) {
      assert.ok(path.startsWith('/v1/'));
      const response = await ask(
        `${path.slice('/v1/'.length).replace('{widget}', 'recent-list')}?url=${encodeURIComponent(NEWS)}`,
      );
      assert.doesNotMatch(await response.text(), /There is nothing here/, path);
    }
    const { message } = (await (await ask('nothing')).json()) as { message: string };
    const named = [...message.matchAll(/\/v1\/\w+/g)].map(([path]) => path);
    assert.deepEqual(
      named.toSorted(),
      Object.keys(paths)
        .map((path) => path.replace('/{widget}', ''))
        .toSorted(),
    );
  });

  it('names every parameter of a feed', () => {
    const names = paths['/v1/feed']!.get.parameters!.map(({ name }) => name ?? 'url');
    assert.deepEqual(names, ['url', 'limit', 'offset', 'category', 'tag', 'author', 'q', 'exclude', 'content']);
  });

  it('names every member of an answer', async () => {
    const { feed } = relayOf({ [NEWS]: rss(stories(30)) });
    const answer = await feed(`${ASK}&limit=2&content=1`);
    const { properties } = components.schemas.Feed;
    for (const name of Object.keys(answer)) assert.ok(name in properties, name);
    for (const name of Object.keys(answer.items[0]!)) assert.ok(name in properties['items']!.items!.properties, name);
  });
});
