import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createRelay, isPublicAddress } from '../src/index.js';
import { sourceFetch } from '../src/node/connect.js';
import { RelayError } from '../src/relay-error.js';
import { ASK, MINUTE, NEWS, relayOf, rss, stories } from './support/sources.js';
import { SPECIAL_ADDRESSES } from './support/special-addresses.js';

const ask = (url: string) => `feed?url=${encodeURIComponent(url)}`;
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describe('the list of sources', () => {
  const body = rss(stories(1));
  const statusFor = async (allow: string[], url: string) => {
    const { ask: get } = relayOf({ [new URL(url).href]: body }, { allow });
    return (await get(ask(url))).status;
  };

  it('refuses everything that it does not list, without a request', async () => {
    const { ask: get, requests } = relayOf({});
    for (const url of [
      'https://evil.example/',
      'http://news.example/',
      'https://news.example:8443/',
      'https://www.news.example/',
      'https://news.example.evil.example/',
      'https://evil.example/https://news.example/',
      'https://evil.example#https://news.example/',
      'https://evil.example\\@news.example.evil.example/',
      'https://xn--news-example/',
      'https://news.example@evil.example/',
    ])
      assert.ok([400, 403].includes((await get(ask(url))).status), url);
    for (const url of [
      'file:///etc/passwd',
      'data:text/xml,<rss/>',
      'gopher://news.example/',
      'javascript:alert(1)',
      'blob:https://news.example/1',
      '//news.example/',
      'news.example',
    ])
      assert.equal((await get(ask(url))).status, 400, url);
    assert.equal((await get(ask('https://user:word@news.example/'))).status, 400);
    assert.equal(requests.length, 0);
  });

  it('names origins exactly', async () => {
    assert.equal(await statusFor(['https://news.example'], 'https://news.example/any/path'), 200);
    assert.equal(await statusFor(['https://news.example/'], 'https://NEWS.example:443/'), 200);
    assert.equal(await statusFor(['news.example'], 'https://news.example/'), 200);
    assert.equal(await statusFor(['http://news.example:8080'], 'http://news.example:8080/'), 200);
    assert.equal(await statusFor(['http://news.example:8080'], 'http://news.example/'), 403);
  });

  it('names subdomains with *', async () => {
    assert.equal(await statusFor(['*.example.org'], 'https://a.example.org/'), 200);
    assert.equal(await statusFor(['*.example.org'], 'https://b.a.example.org/'), 200);
    for (const url of [
      'https://example.org/',
      'https://badexample.org/',
      'https://a.example.org.evil.example/',
      'https://a.example.org:8443/',
    ])
      assert.equal(await statusFor(['*.example.org'], url), 403, url);
    assert.equal(await statusFor(['https://*.example.org'], 'http://a.example.org/'), 403);
  });

  it('names paths by their beginning, however they are written', async () => {
    const allow = ['https://news.example/blog/'];
    assert.equal(await statusFor(allow, 'https://news.example/blog/feed'), 200);
    for (const path of [
      '',
      'blogger/',
      'blog/../admin',
      'blog/%2e%2e/admin',
      'blog/..%2fadmin',
      'blog/%2e%2e%2fadmin',
      'blog/..%5cadmin',
      'blog/..\\admin',
    ])
      assert.equal(await statusFor(allow, `https://news.example/${path}`), 403, path);
  });

  it('cannot be opened to everything', () => {
    for (const rule of [
      '*',
      '*.com',
      'https://*',
      'https://*/',
      '*.*',
      'https://news.*',
      'https://',
      'ftp://news.example',
      'https://a@news.example',
      'https://news.example/?x',
    ])
      assert.throws(() => createRelay({ allow: [rule] }), /allow/, rule);
  });

  it('is needed', async () => {
    const { ask: get } = relayOf({}, { allow: [] });
    assert.equal((await get(ASK)).status, 403);
  });
});

describe('special addresses', () => {
  it('are many', () => assert.ok(SPECIAL_ADDRESSES.length >= 60));

  for (const address of SPECIAL_ADDRESSES)
    it(`are not read: ${address}`, async () => {
      const { origin } = new URL(address);
      const direct = relayOf({ [new URL(address).href]: rss(stories(1)) }, { allow: [origin] });
      const response = await direct.ask(ask(address));
      assert.equal(response.status, 403);
      assert.equal(await codeOf(response), 'private-address');
      assert.equal(direct.requests.length, 0);

      // Headers hold bytes: other letters are written as the address that they stand for.
      const location = /^[\0-\x7f]+$/.test(address) ? address : new URL(address).href;
      const redirect = new Response(null, { status: 302, headers: { location } });
      const redirected = relayOf({ [NEWS]: redirect }, { allow: ['https://news.example', origin] });
      assert.equal((await redirected.ask(ASK)).status, 403);
      assert.ok(redirected.requests.every(({ url }) => url.startsWith('https://news.example/')));
    });

  it('are read while developing', async () => {
    const address = 'http://127.0.0.1:4310/feed';
    const { ask: get } = relayOf(
      { [address]: rss(stories(1)) },
      { allow: ['http://127.0.0.1:4310'], allowPrivate: true },
    );
    assert.equal((await get(ask(address))).status, 200);
  });

  it('are distinguished from public ones', () => {
    for (const address of [
      '1.1.1.1',
      '93.184.216.34',
      '172.32.0.1',
      '100.128.0.1',
      '2606:4700::1111',
      '64:ff9b::1.1.1.1',
    ])
      assert.ok(isPublicAddress(address), address);
    for (const text of ['', 'news.example', '1.1.1', '::ffff:127.0.0.1', '[::1]'])
      assert.ok(!isPublicAddress(text), text);
  });

  it('are found behind names, before each request', async () => {
    for (const addresses of [['127.0.0.1'], ['1.1.1.1', '10.0.0.1'], ['::1'], []]) {
      const lookup = async () => addresses;
      const { ask: get, requests } = relayOf({ [NEWS]: rss(stories(1)) }, { lookup });
      assert.equal(await codeOf(await get(ASK)), 'private-address');
      assert.equal(requests.length, 0);
    }
    const { ask: get } = relayOf({ [NEWS]: rss(stories(1)) }, { lookup: async () => ['1.1.1.1'] });
    assert.equal((await get(ASK)).status, 200);
  });

  it('are not connected to in Node, even if a name resolves to one', async () => {
    const server = createServer((_, response) => response.end('secret')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      // A name that this machine resolves to itself, as one that is bound again between check and connection.
      await assert.rejects(
        sourceFetch()(`http://localhost:${port}/`),
        ({ cause }: Error) => cause instanceof RelayError,
      );
      assert.equal(await (await sourceFetch(true)(`http://localhost:${port}/`)).text(), 'secret');
    } finally {
      server.close();
    }
  });
});

describe('redirects', () => {
  const to = (location: string, status = 301) => new Response(null, { status, headers: { location } });

  it('are followed within the list', async () => {
    const { feed } = relayOf({
      [NEWS]: to('/rss'),
      'https://news.example/rss': to('https://other.example/', 308),
      'https://other.example/': rss(stories(2)),
    });
    assert.equal((await feed(ASK)).items.length, 2);
  });

  it('lead nowhere else, and the response names the address to allow', async () => {
    const { ask: get, requests } = relayOf({ [NEWS]: to('https://cdn.example/feed') });
    const response = await get(ASK);
    assert.equal(response.status, 403);
    assert.match(await response.text(), /--allow https:\/\/cdn\.example/);
    assert.equal(requests.length, 1);
  });

  it('end after five', async () => {
    const { ask: get, requests } = relayOf({ [NEWS]: to(NEWS) });
    assert.equal(await codeOf(await get(ASK)), 'too-many-redirects');
    assert.equal(requests.length, 6);
  });

  it('carry no validators to another address', async () => {
    let moved = false;
    const {
      ask: get,
      clock,
      requests,
    } = relayOf({
      [NEWS]: () =>
        moved ? to('https://other.example/') : new Response(rss(stories(1)), { headers: { etag: '"secret"' } }),
      'https://other.example/': rss(stories(2)),
    });
    await get(ASK);
    moved = true;
    clock.now += 6 * MINUTE;
    await get(ASK);
    assert.equal(requests[2]!.url, 'https://other.example/');
    assert.equal(requests[2]!.headers.get('if-none-match'), null);
  });

  it('of pages that name their feed stay within the list as well', async () => {
    const page =
      '<html><head><link rel="alternate" type="application/rss+xml" href="http://169.254.169.254/feed"></head><body></body></html>';
    const { ask: get, requests } = relayOf({ 'https://news.example/': page });
    assert.equal((await get(ask('https://news.example/'))).status, 403);
    assert.equal(requests.length, 1);
  });
});

describe('limits', () => {
  it('of size apply to the declared and to the actual length', async () => {
    for (const headers of [{}, { 'content-length': '2000' }] as Record<string, string>[]) {
      const { ask: get } = relayOf({ [NEWS]: () => new Response('x'.repeat(2000), { headers }) }, { maxBytes: 1000 });
      assert.equal(await codeOf(await get(ASK)), 'too-large');
    }
  });

  it('of size apply to decompressed content, with or without a header', async () => {
    const bomb = gzipSync(rss([{ title: 'Story', more: `<x>${' '.repeat(2 ** 22)}</x>` }]));
    const source = createServer(({ url }, response) => {
      if (url === '/said') response.setHeader('content-encoding', 'gzip');
      response.end(bomb);
    }).listen(0, '127.0.0.1');
    await once(source, 'listening');
    const { port } = source.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const options = { allow: [origin], allowPrivate: true, fetch: sourceFetch(true) };
    try {
      for (const path of ['said', 'unsaid']) {
        const { ask: get } = relayOf({}, { ...options, maxBytes: 2 ** 20 });
        assert.equal(await codeOf(await get(ask(`${origin}/${path}`))), 'too-large', path);
        const { ask: larger } = relayOf({}, { ...options, maxBytes: 2 ** 23 });
        assert.equal((await larger(ask(`${origin}/${path}`))).status, 200, path);
      }
    } finally {
      source.close();
    }
  });

  it('of time hold for headers and bodies', async () => {
    const slow = (init: Request) =>
      new Promise<Response>((_, reject) =>
        init.signal.addEventListener('abort', () => reject(init.signal.reason as Error)),
      );
    const { ask: get } = relayOf({ [NEWS]: slow }, { timeout: 50 });
    const response = await get(ASK);
    assert.equal(response.status, 504);
    assert.equal(await codeOf(response), 'timeout');
  });

  it('of concurrent requests apply to all sources and to each', async () => {
    let running = 0;
    let most = 0;
    const sources = Array.from({ length: 20 }, (_, index) => `https://news.example/${index}`);
    const answer = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return new Response(rss(stories(1)));
    };
    const { ask: get } = relayOf(Object.fromEntries(sources.map((url) => [url, answer])), { maxParallel: 8 });
    await Promise.all(sources.map((url) => get(ask(url))));
    assert.equal(most, 2);
  });

  it('of a reader count uncached requests', async () => {
    const {
      ask: get,
      clock,
      requests,
    } = relayOf(
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`https://news.example/${index}`, rss(stories(1))])),
      { maxPerClient: 3, clientOf: (request) => request.headers.get('x-test') ?? undefined },
    );
    const by = (client: string, path: number) =>
      get(ask(`https://news.example/${path}`), { headers: { 'x-test': client } });
    for (const path of [1, 1, 2, 2, 3, 1, 2, 3]) assert.equal((await by('192.0.2.1', path)).status, 200);
    const refused = await by('192.0.2.1', 4);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '60');
    assert.equal((await by('192.0.2.1', 3)).status, 200);
    assert.equal((await by('192.0.2.2', 4)).status, 200);
    assert.equal(requests.length, 4);
    // Networks of IPv6 belong to one reader.
    for (const [index, path] of [5, 6, 7].entries())
      assert.equal((await by(`2001:4860:1:2::${index}`, path)).status, 200);
    assert.equal((await by('2001:4860:1:2:9:9:9:9', 8)).status, 429);
    clock.now += MINUTE;
    assert.equal((await by('192.0.2.1', 8)).status, 200);
  });
});

describe('bodies', () => {
  it('are data, whatever their content', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { ask: get } = relayOf({
      [NEWS]: rss([
        { title: `&lt;b>${evil.replaceAll('<', '&lt;')}`, path: 'a', more: '<link>javascript:alert(1)</link>' },
      ]),
    });
    const response = await get(ASK);
    assert.match(response.headers.get('content-type')!, /^application\/json/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    const { items } = (await response.json()) as { items: { url: string }[] };
    for (const { url } of items) assert.doesNotMatch(url, /^javascript/);
    const echoed = await get(ask('https://evil.example/<script>alert(1)</script>'));
    assert.match(echoed.headers.get('content-type')!, /^application\/json/);
  });

  it('that are no news are not handed on', async () => {
    const { ask: get } = relayOf({ [NEWS]: 'AWS_SECRET_ACCESS_KEY=abc', 'https://news.example/j': '{"token":"abc"}' });
    for (const url of [NEWS, 'https://news.example/j']) {
      const response = await get(ask(url));
      assert.ok(response.status >= 400 || ((await response.clone().json()) as { items: unknown[] }).items.length === 0);
      assert.doesNotMatch(await response.text(), /abc/);
    }
  });
});
