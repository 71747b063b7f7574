import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { describe, mock } from 'node:test';
import { loadFeed, type FeedError } from '@news-widgets/core/feed';
import { createRelay } from '@news-widgets/relay';
import { claim } from './claims.ts';

const url = 'https://news.example/feed.json';
const items = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    url: `https://news.example/${index}`,
    title: `Story ${index}`,
  }));
const feed = (...entries: object[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News Example', items: entries });

/** A `fetch` that answers one thing, and notes what it was asked for. */
const answering =
  (body: string, init: ResponseInit = {}, asked: string[] = []): typeof fetch =>
  async (input) => {
    asked.push(String(input));
    const response = new Response(body, init);
    Object.defineProperty(response, 'url', { value: String(input) });
    return response;
  };

const codeOf = (get: typeof fetch, address = url): Promise<string> =>
  loadFeed(address, { fetch: get, retries: 0 }).then(
    () => 'none',
    (error: FeedError) => error.code,
  );

/** Many readers within so many seconds are one request to the source, and the next one after them is another. */
async function askedAgainAfter(relay: ReturnType<typeof createRelay>, asked: string[], seconds: number): Promise<void> {
  const ask = () => relay.fetch(new Request(`https://relay.example/v1/feed?url=${encodeURIComponent(url)}`));
  mock.timers.enable({ apis: ['Date'], now: Date.now() });
  try {
    for (let reader = 0; reader < 20; reader++) await ask();
    mock.timers.tick((seconds - 1) * 1000);
    await ask();
    assert.equal(asked.length, 1);
    mock.timers.tick(2000);
    await ask();
    assert.equal(asked.length, 2);
  } finally {
    mock.timers.reset();
  }
}

describe('statements in the documents about failures', () => {
  const statuses: [sentence: string, code: string, ...number[]][] = [
    ['| `unauthorized` | 401 or 403, or a wrong Ghost key. |', 'unauthorized', 401, 403],
    ['| `not-found` | 404 or 410. |', 'not-found', 404, 410],
    ['| `rate-limited` | 429. |', 'rate-limited', 429],
    ['| `server` | 5xx. |', 'server', 500, 503],
    ['| `http` | Any other status or refusal, such as a page beyond the last one. |', 'http', 418],
  ];
  for (const [sentence, code, ...numbers] of statuses)
    claim('docs/events.md', sentence, async () => {
      for (const status of numbers) assert.equal(await codeOf(answering('', { status })), code);
    });
  claim('docs/events.md', '| `empty` | The response is empty. |', async () =>
    assert.equal(await codeOf(answering('  ')), 'empty'),
  );
  claim(
    'docs/events.md',
    '| `not-a-feed` | Readable, but neither a feed nor an article, and without a link to a feed. |',
    async () => assert.equal(await codeOf(answering('<html><body><p>Hello</p></body></html>')), 'not-a-feed'),
  );
  claim(
    'docs/events.md',
    '| `malformed` | JSON, XML or HTML that ends or breaks before anything could be read. |',
    async () => assert.equal(await codeOf(answering('{"version":"https://jsonfeed.org/version/1.1","it')), 'malformed'),
  );
  claim('docs/events.md', '| `invalid-url` | The address is not an absolute http(s) address. |', async () =>
    assert.equal(await codeOf(answering(''), 'ftp://news.example/feed'), 'invalid-url'),
  );
  claim('docs/events.md', '| `too-large` | More bytes than the limit. |', async () =>
    assert.equal(await codeOf(answering(' '.repeat(2 ** 24 + 1))), 'too-large'),
  );
  claim('docs/events.md', '| `network` | No connection: host name, certificate or content blocker. |', async () =>
    assert.equal(await codeOf(() => Promise.reject(new TypeError('fetch failed'))), 'network'),
  );
});

describe('statements in the documents about limits', () => {
  claim('docs/limits.md', '| Largest source; beyond it `too-large` | 16 MiB |', async () => {
    const padding = ' '.repeat(2 ** 24 - feed(...items(1)).length);
    assert.equal(await codeOf(answering(feed(...items(1)) + padding)), 'none');
    assert.equal(await codeOf(answering(`${feed(...items(1))}${padding} `)), 'too-large');
  });
  claim('docs/limits.md', '| Stories of one document that are read | 10,000 |', async () =>
    assert.equal((await loadFeed(url, { fetch: answering(feed(...items(10_005))) })).items.length, 10_000),
  );
  claim('docs/limits.md', '| Characters of a headline or a name | 500 |', async () => {
    const [item] = (await loadFeed(url, { fetch: answering(feed({ id: '1', url, title: 'a'.repeat(900) })) })).items;
    assert.ok(item!.title.length <= 501, String(item!.title.length));
  });
  claim('docs/limits.md', '| Authors, tags or highlights of a story | 50 |', async () => {
    const many = Array.from({ length: 80 }, (_, index) => `Tag ${index}`);
    const [item] = (await loadFeed(url, { fetch: answering(feed({ id: '1', url, title: 'A', tags: many })) })).items;
    assert.equal(item!.tags.length, 50);
  });
});

describe('statements in the documents about sources', () => {
  claim('docs/sources.md', 'The format is recognised from the content.', async () => {
    const bodies = [
      feed({ id: '1', url, title: 'A' }),
      '<rss><channel><item><title>A</title></item></channel></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title></entry></feed>',
      '<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script></head></html>',
      '[{"id":1,"link":"https://news.example/1","title":{"rendered":"A"},"date_gmt":"2026-11-20T08:00:00"}]',
    ];
    for (const body of bodies) {
      const get = answering(body, { headers: { 'content-type': 'text/plain' } });
      assert.equal((await loadFeed('https://news.example/some/where', { fetch: get })).items[0]!.title, 'A', body);
    }
  });
  claim(
    'packages/core/README.md',
    'No import registers an element or touches anything, in browsers and in Node.',
    async () => {
      const before = Reflect.ownKeys(globalThis);
      for (const entry of ['feed', 'i18n', 'sanitize']) await import(`@news-widgets/core/${entry}`);
      assert.deepEqual(Reflect.ownKeys(globalThis), before);
    },
  );
  claim('docs/packages.md', 'Every entry point can be imported in Node and in its worker threads.', async () => {
    const code = `import('@news-widgets/recent-list/define').then(() => import('@news-widgets/core/element')).then(() => require('node:worker_threads').parentPort.postMessage('imported'))`;
    const worker = new Worker(code, { eval: true });
    const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    assert.equal(answer, 'imported');
    await worker.terminate();
  });
  claim(
    'packages/relay/README.md',
    'What may be read is named in configuration: this is never an open proxy.',
    async () => {
      const asked: string[] = [];
      const relay = createRelay({ allow: ['https://news.example'], fetch: answering(feed(...items(3)), {}, asked) });
      const ask = (source: string) =>
        relay.fetch(new Request(`https://relay.example/v1/feed?url=${encodeURIComponent(source)}`));
      assert.equal((await ask(url)).status, 200);
      asked.length = 0;
      assert.ok((await ask('https://elsewhere.example/feed')).status >= 400);
      assert.deepEqual(asked, []);
    },
  );
  claim('docs/server-load.md', 'asks the source once in five minutes, however many readers it has', async () => {
    const asked: string[] = [];
    const relay = createRelay({ allow: ['https://news.example'], fetch: answering(feed(...items(3)), {}, asked) });
    for (let reader = 0; reader < 20; reader++)
      await relay.fetch(new Request(`https://relay.example/v1/feed?url=${encodeURIComponent(url)}`));
    assert.equal(asked.length, 1);
  });
  claim('packages/relay/README.md', 'Sources get no header, cookie or address of a reader.', async () => {
    const sent: string[] = [];
    const get: typeof fetch = (input, init) => {
      sent.push(JSON.stringify([...new Headers(init?.headers)]));
      return answering(feed(...items(3)))(input, init);
    };
    const relay = createRelay({ allow: ['https://news.example'], fetch: get });
    const headers = { cookie: 'reader=1', 'x-forwarded-for': '203.0.113.7', referer: 'https://partner.example/secret' };
    await relay.fetch(new Request(`https://relay.example/v1/feed?url=${encodeURIComponent(url)}`, { headers }));
    assert.equal(sent.length, 1);
    assert.doesNotMatch(sent[0]!, /reader=1|203\.0\.113\.7|secret|cookie|forwarded|referer/i);
  });
  claim('packages/relay/README.md', 'Failures are kept for half a minute.', async () => {
    const asked: string[] = [];
    const relay = createRelay({ allow: ['https://news.example'], fetch: answering('', { status: 404 }, asked) });
    await askedAgainAfter(relay, asked, 30);
  });
  claim('packages/relay/README.md', 'failures are JSON with `code` and `message`.', async () => {
    const relay = createRelay({ allow: ['https://news.example'], fetch: answering('', { status: 404 }) });
    const answer = await relay.fetch(new Request(`https://relay.example/v1/feed?url=${encodeURIComponent(url)}`));
    const { code, message } = (await answer.json()) as Record<string, unknown>;
    assert.deepEqual([typeof code, typeof message], ['string', 'string']);
  });
  claim('packages/relay/README.md', 'or of several merged: newest first, each story once.', async () => {
    const dated = (id: string, day: number) => ({
      ...{ id, url: `https://news.example/${id}`, title: `Story ${id}` },
      date_published: new Date(Date.UTC(2026, 10, day)).toISOString(),
    });
    const bodies: Record<string, string> = {
      one: feed(dated('a', 3), dated('b', 1)),
      two: feed(dated('a', 3), dated('c', 2)),
    };
    const relay = createRelay({
      allow: ['https://news.example'],
      fetch: (input) => answering(bodies[String(input).endsWith('one.json') ? 'one' : 'two']!)(input),
    });
    const both = ['one', 'two']
      .map((name) => `url=${encodeURIComponent(`https://news.example/${name}.json`)}`)
      .join('&');
    const answer = await relay.fetch(new Request(`https://relay.example/v1/feed?${both}`));
    const merged = (await answer.json()) as { items: { title: string }[] };
    assert.deepEqual(
      merged.items.map(({ title }) => title),
      ['Story a', 'Story c', 'Story b'],
    );
  });
});
