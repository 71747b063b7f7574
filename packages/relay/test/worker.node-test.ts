import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Miniflare, type Request, Response } from 'miniflare';
import { type RelayFeed, rss, stories, titles } from './support/sources.js';
import { startWorker } from './support/worker.js';

const NEWS = encodeURIComponent('https://news.example/feed');

describe('a relay in workerd', () => {
  const requests: Request[] = [];
  let answer: (request: Request) => Response | Promise<Response>;
  let worker: Miniflare;
  before(async () => {
    worker = await startWorker((request) => {
      requests.push(request);
      return answer(request);
    });
    answer = () => new Response(rss(stories(30)), { headers: { 'content-type': 'application/rss+xml' } });
  });
  after(() => worker.dispose());
  const ask = (path: string, headers = {}) => worker.dispatchFetch(`https://relay.example/v1/${path}`, { headers });

  it('reads a source once for all readers', async () => {
    answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return new Response(rss(stories(30)));
    };
    const responses = await Promise.all(Array.from({ length: 50 }, () => ask(`feed?url=${NEWS}&limit=5`)));
    for (const response of responses) {
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.match(response.headers.get('cache-control')!, /s-maxage=300/);
      const feed = (await response.json()) as RelayFeed;
      assert.deepEqual(titles(feed), ['Story 1', 'Story 2', 'Story 3', 'Story 4', 'Story 5']);
    }
    assert.equal((await ask(`feed?url=${NEWS}&limit=3`)).status, 200);
    assert.equal(requests.length, 1);
    assert.match(requests[0]!.headers.get('user-agent')!, /partner\.example\/contact/);
  });

  it('validates the copy of a reader', async () => {
    const etag = (await ask(`feed?url=${NEWS}&limit=5`)).headers.get('etag')!;
    assert.equal((await ask(`feed?url=${NEWS}&limit=5`, { 'if-none-match': etag })).status, 304);
  });

  it('renders widgets', async () => {
    const html = await (await ask(`embed/recent-list?url=${NEWS}&limit=2`)).text();
    assert.match(html, /^<news-recent-list/);
    assert.equal(html.match(/href="https:\/\/news\.example\/story-\d+\/"/g)!.length, 2);
  });

  it('reads the sources in its variables, and nothing private', async () => {
    const count = requests.length;
    for (const url of ['https://evil.example/', 'http://127.0.0.1/', 'http://169.254.169.254/', 'http://[::1]/'])
      assert.equal((await ask(`feed?url=${encodeURIComponent(url)}`)).status, 403, url);
    assert.equal(requests.length, count);
  });

  it('reports a failing source', async () => {
    answer = () => new Response('<html><head><title>Just a moment...</title></head></html>', { status: 403 });
    const response = await ask(`feed?url=${encodeURIComponent('https://news.example/other')}`);
    assert.equal(response.status, 502);
    assert.equal(((await response.json()) as { code: string }).code, 'challenge');
  });
});
