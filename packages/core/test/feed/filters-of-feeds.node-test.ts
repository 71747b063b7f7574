import { loadFeed } from '@news-widgets/core/feed';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News Example',
  items: [
    { id: '1', url: 'https://news.example/a', title: 'A', tags: ['Markets'], authors: [{ name: 'Ana Lim' }] },
    { id: '2', url: 'https://news.example/b', title: 'B', tags: ['Policy'] },
  ],
});

/** A server that answers every question with its one document, as static files and many frameworks do. */
const answersAll =
  (requests: string[]): typeof fetch =>
  async (input) => {
    requests.push(String(input));
    const response = new Response(FEED, { headers: { 'content-type': 'application/feed+json' } });
    return Object.defineProperty(response, 'url', { value: String(input) });
  };

describe('a filter on a feed that cannot filter', () => {
  for (const address of ['https://news.example/feed.json', 'https://news.example/feed', 'https://news.example/'])
    it(`is applied here: ${address}`, async () => {
      for (const [name, value] of Object.entries({ category: 'markets', tag: 'Markets', author: 'Ana Lim' })) {
        const { items } = await loadFeed(address, { [name]: value, fetch: answersAll([]) });
        assert.deepEqual(
          items.map(({ title }) => title),
          ['A'],
          name,
        );
      }
    });

  it('asks a file for nothing else', async () => {
    const requests: string[] = [];
    await loadFeed('https://news.example/feed.json', { category: 'markets', fetch: answersAll(requests) });
    assert.deepEqual(requests, ['https://news.example/feed.json']);
  });
});
