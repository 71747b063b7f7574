import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encode } from '../src/node/encode.js';
import { ASK, MINUTE, NEWS, relayOf, type RelayFeed, rss, stories, titles } from './support/sources.js';

const CACHE_CONTROL = 'public, max-age=60, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400';

/** A feed with these headers, and a place to change it. */
const source = (headers: Record<string, string> = {}, head = '') => {
  const state = { body: rss(stories(3), { head }), status: 200, headers };
  return Object.assign(state, {
    answer: () => new Response(state.body, { status: state.status, headers: state.headers }),
  });
};

describe('an answer', () => {
  it('is open to all origins, cached, safe and validated', async () => {
    const { ask } = relayOf({ [NEWS]: rss(stories(3)) });
    const { headers } = await ask(ASK, { headers: { origin: 'https://partner.example' } });
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), CACHE_CONTROL);
    assert.match(headers.get('etag')!, /^"[\w-]+"$/);
    assert.match(headers.get('vary')!, /Accept-Encoding/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy')!, /default-src 'none'/);
    assert.match(headers.get('content-type')!, /^application\/json/);
    assert.equal(headers.get('set-cookie'), null);
    assert.match(headers.get('access-control-expose-headers')!, /Retry-After/);
  });

  it('is limited to listed origins if there is a list', async () => {
    const { ask } = relayOf({ [NEWS]: rss(stories(3)) }, { origins: ['https://partner.example/'] });
    const of = async (origin: string) => (await ask(ASK, { headers: { origin } })).headers;
    assert.equal((await of('https://partner.example')).get('access-control-allow-origin'), 'https://partner.example');
    assert.equal((await of('https://elsewhere.example')).get('access-control-allow-origin'), null);
    assert.match((await of('https://elsewhere.example')).get('vary')!, /Origin/);
  });

  it('is 304 for who has it, also among several tags', async () => {
    const { ask } = relayOf({ [NEWS]: rss(stories(3)) });
    const etag = (await ask(ASK)).headers.get('etag')!;
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await ask(ASK, { headers: { 'if-none-match': tags } });
      assert.equal(response.status, 304, tags);
      assert.equal(await response.text(), '');
      assert.equal(response.headers.get('etag'), etag);
      assert.equal(response.headers.get('cache-control'), CACHE_CONTROL);
    }
    assert.equal((await ask(ASK, { headers: { 'if-none-match': '"other"' } })).status, 200);
  });

  it('has another validator as soon as the stories differ, and the same as long as they do not', async () => {
    const news = source();
    const { ask, clock } = relayOf({ [NEWS]: news.answer });
    const etag = async () => (await ask(ASK)).headers.get('etag');
    const first = await etag();
    clock.now += 6 * MINUTE;
    assert.equal(await etag(), first);
    news.body = rss(stories(4));
    clock.now += 6 * MINUTE;
    assert.notEqual(await etag(), first);
  });

  it('has no body for HEAD, and the same headers', async () => {
    const { ask } = relayOf({ [NEWS]: rss(stories(3)) });
    const [get, head] = [await ask(ASK), await ask(ASK, { method: 'HEAD' })];
    assert.equal(await head.text(), '');
    assert.deepEqual(Object.fromEntries(head.headers), Object.fromEntries(get.headers));
  });

  it('answers preflights, and no other methods', async () => {
    const { ask, requests } = relayOf({ [NEWS]: rss(stories(3)) });
    const preflight = await ask(ASK, { method: 'OPTIONS' });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) assert.equal((await ask(ASK, { method })).status, 405);
    assert.equal(requests.length, 0);
  });

  it('is compressed as the reader accepts, with a validator for each encoding', async () => {
    const { ask } = relayOf({ [NEWS]: rss(stories(20)) }, { encode });
    const of = (accepted: string) => ask(ASK, { headers: { 'accept-encoding': accepted } });
    const plain = Buffer.from(await (await of('identity')).arrayBuffer());
    const [br, gzip, none] = [await of('gzip, deflate, br, zstd'), await of('gzip;q=1, br;q=0'), await of('')];
    assert.equal(br.headers.get('content-encoding'), 'br');
    assert.equal(gzip.headers.get('content-encoding'), 'gzip');
    assert.equal(none.headers.get('content-encoding'), null);
    assert.deepEqual(brotliDecompressSync(await br.arrayBuffer()), plain);
    assert.deepEqual(gunzipSync(await gzip.arrayBuffer()), plain);
    assert.equal(new Set([br, gzip, none].map(({ headers }) => headers.get('etag'))).size, 3);
    const again = await ask(ASK, { headers: { 'if-none-match': br.headers.get('etag')!, 'accept-encoding': 'br' } });
    assert.equal(again.status, 304);
  });
});

describe('a source', () => {
  it('is requested once for all waiting readers, and again only after its response expires', async () => {
    const { ask, clock, requests } = relayOf({
      [NEWS]: () => new Promise((resolve) => setTimeout(() => resolve(new Response(rss(stories(3)))), 30)),
    });
    const all = await Promise.all(Array.from({ length: 500 }, () => ask(ASK)));
    assert.ok(all.every(({ status }) => status === 200));
    clock.now += 4 * MINUTE;
    await ask(ASK);
    assert.equal(requests.length, 1);
    clock.now += 2 * MINUTE;
    await Promise.all([ask(ASK), ask(`${ASK}&limit=2`)]);
    assert.equal(requests.length, 2);
  });

  it('is requested with its own validators, and need not resend known content', async () => {
    const { ask, clock, requests } = relayOf({
      [NEWS]: ({ headers }) =>
        headers.get('if-none-match') === '"v1"'
          ? new Response(null, { status: 304 })
          : new Response(rss(stories(3)), {
              headers: { etag: '"v1"', 'last-modified': 'Thu, 01 Jan 2026 08:00:00 GMT' },
            }),
    });
    await ask(ASK);
    clock.now += 6 * MINUTE;
    const feed = (await (await ask(ASK)).json()) as RelayFeed;
    assert.equal(feed.items.length, 3);
    assert.equal(feed._news.stale, undefined);
    assert.equal(requests[1]!.headers.get('if-modified-since'), 'Thu, 01 Jan 2026 08:00:00 GMT');
  });

  const lifetimes: [name: string, headers: Record<string, string>, head: string, minutes: number][] = [
    ['nothing', {}, '', 5],
    ['max-age', { 'cache-control': 'public, max-age=1800' }, '', 30],
    ['s-maxage before max-age', { 'cache-control': 's-maxage=1200, max-age=10' }, '', 20],
    ['a short max-age, within reason', { 'cache-control': 'max-age=5' }, '', 1],
    ['no-cache', { 'cache-control': 'no-cache' }, '', 1],
    ['Expires', { expires: 'Thu, 01 Jan 2026 01:00:00 GMT', date: 'Thu, 01 Jan 2026 00:00:00 GMT' }, '', 60],
    ['ttl', {}, '<ttl>45</ttl>', 45],
    ['ttl beyond max-age', { 'cache-control': 'max-age=60' }, '<ttl>20</ttl>', 20],
    ['a century, within reason', { 'cache-control': 'max-age=3153600000' }, '', 24 * 60],
  ];
  for (const [name, headers, head, minutes] of lifetimes)
    it(`is left alone for ${minutes} minutes when it says ${name}`, async () => {
      const { ask, clock, requests } = relayOf({ [NEWS]: source(headers, head).answer });
      await ask(ASK);
      clock.now += minutes * MINUTE - 1000;
      await ask(ASK);
      assert.equal(requests.length, 1);
      clock.now += 2000;
      await ask(ASK);
      assert.equal(requests.length, 2);
    });

  it('learns who asks, and nothing about the reader', async () => {
    const { ask, requests } = relayOf({ [NEWS]: rss(stories(1)) }, { contact: 'https://partner.example/contact' });
    await ask(ASK, {
      headers: {
        cookie: 'a=b',
        authorization: 'Basic x',
        referer: 'https://r.example/',
        'user-agent': 'Reader',
        'accept-language': 'de',
        'x-forwarded-for': '203.0.113.9',
      },
    });
    const { headers, credentials } = requests[0]!;
    assert.match(headers.get('user-agent')!, /^NewsWidgetsRelay\/\d\S* \(\+https:\/\/partner\.example\/contact\)$/);
    assert.deepEqual([...headers.keys()].toSorted(), ['accept', 'user-agent']);
    assert.notEqual(credentials, 'include');
  });

  it('may set no cookie, and no header, on readers', async () => {
    const { ask } = relayOf({
      [NEWS]: source({ 'set-cookie': 'a=b', 'x-powered-by': 'PHP', link: '<x>; rel=preload' }).answer,
    });
    const { headers } = await ask(ASK);
    for (const name of ['set-cookie', 'x-powered-by', 'link']) assert.equal(headers.get(name), null);
  });
});

describe('a source that fails', () => {
  const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

  it('is not requested again immediately', async () => {
    const news = source();
    news.status = 500;
    const { ask, clock, requests } = relayOf({ [NEWS]: news.answer });
    for (let count = 0; count < 20; count++) assert.equal((await ask(`${ASK}&limit=${count + 1}`)).status, 502);
    assert.equal(requests.length, 1);
    const failed = await ask(ASK);
    assert.match(failed.headers.get('cache-control')!, /max-age=10, s-maxage=30$/);
    assert.equal(failed.headers.get('access-control-allow-origin'), '*');
    news.status = 200;
    clock.now += MINUTE;
    assert.equal((await ask(ASK)).status, 200);
  });

  it('is left alone for the time in Retry-After', async () => {
    const news = source({ 'retry-after': '600' });
    const { ask, clock, requests } = relayOf({ [NEWS]: news.answer });
    await ask(ASK);
    news.status = 429;
    clock.now += 6 * MINUTE;
    await ask(ASK);
    clock.now += 9 * MINUTE;
    await ask(ASK);
    assert.equal(requests.length, 2);
    clock.now += 2 * MINUTE;
    await ask(ASK);
    assert.equal(requests.length, 3);
  });

  it('serves its last good response for a day, marked as stale', async () => {
    const news = source();
    const { ask, clock } = relayOf({
      [NEWS]: () => {
        if (news.status === 0) throw new TypeError('fetch failed');
        return news.answer();
      },
    });
    await ask(ASK);
    news.status = 0;
    clock.now += 60 * MINUTE;
    for (const path of [ASK, `${ASK}&limit=2`]) {
      const response = await ask(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('age'), '3600');
      const feed = (await response.json()) as RelayFeed;
      assert.equal(feed._news.stale, true);
      assert.ok(feed.items.length >= 2);
    }
    clock.now += 22 * 60 * MINUTE;
    assert.equal((await ask(ASK)).status, 200);
    clock.now += 2 * 60 * MINUTE;
    assert.equal((await ask(ASK)).status, 502);
    news.status = 200;
    clock.now += MINUTE;
    const back = await ask(ASK);
    assert.equal(back.headers.get('age'), null);
    assert.equal(((await back.json()) as RelayFeed)._news.stale, undefined);
  });

  it('leaves readers its last good answer when it is slow', async () => {
    let isSlow = false;
    const { ask, clock } = relayOf({
      [NEWS]: () =>
        new Promise((resolve) => setTimeout(() => resolve(new Response(rss(stories(3)))), isSlow ? 5000 : 0)),
    });
    await ask(ASK);
    isSlow = true;
    clock.now += 10 * MINUTE;
    const began = Date.now();
    assert.equal((await ask(ASK)).status, 200);
    assert.ok(Date.now() - began < 2500);
  });

  const pages: [name: string, body: string, status: number, headers?: Record<string, string>][] = [
    [
      'Cloudflare',
      '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></head><body></body></html>',
      403,
      { 'cf-mitigated': 'challenge' },
    ],
    [
      'Cloudflare, as 200',
      '<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body></body></html>',
      200,
    ],
    [
      'Incapsula',
      '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe src="/_Incapsula_Resource?x=1"></iframe></body></html>',
      200,
    ],
    [
      'DataDome',
      '<html><head><title>news.example</title></head><body><script>var dd={}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
      403,
    ],
    ['Sucuri', '<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body></body></html>', 200],
    [
      'AWS',
      '<!DOCTYPE html><html><head><title></title><script>window.awsWafCookieDomainList = [];</script></head><body></body></html>',
      202,
    ],
    ['Akamai', '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1></BODY></HTML>', 200],
    [
      'a database',
      '<!DOCTYPE html><html><head><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>',
      200,
    ],
    [
      'an update',
      '<html><head><title>Maintenance</title></head><body>Briefly unavailable for scheduled maintenance. Check back in a minute.</body></html>',
      200,
    ],
    [
      'WordPress',
      '<!DOCTYPE html><html><head><title>WordPress &rsaquo; Error</title></head><body><p>There has been a critical error on this website.</p></body></html>',
      200,
    ],
  ];
  for (const [name, body, status, headers = {}] of pages)
    it(`is said to fail when a page of ${name} comes in its place`, async () => {
      const { ask } = relayOf({
        [NEWS]: () => new Response(body, { status, headers: { 'content-type': 'text/html', ...headers } }),
      });
      const response = await ask(ASK);
      assert.equal(response.status, 502);
      assert.equal(await codeOf(response), 'challenge');
    });

  it('keeps its last good answer when a page comes in its place, known or not', async () => {
    for (const body of [
      pages[1]![1],
      '<!doctype html><html><head><title>Welcome</title></head><body><p>Hello</p></body></html>',
      '',
      '{"oops":',
    ]) {
      const news = source();
      const { feed, clock } = relayOf({ [NEWS]: news.answer });
      const before = titles(await feed(ASK));
      news.body = body;
      for (let count = 0; count < 3; count++) {
        clock.now += 6 * MINUTE;
        const now = await feed(ASK);
        assert.deepEqual(titles(now), before);
        assert.equal(now._news.stale, true);
      }
      assert.equal((await feed(`${ASK}&limit=1`)).items.length, 1);
    }
  });

  it('does not take a story about maintenance or errors for one', async () => {
    const page = `<!doctype html><html><head><title>Maintenance halts the mine</title><meta property="og:type" content="article"><meta property="og:title" content="Maintenance halts the mine"></head><body><article><h1>Maintenance halts the mine</h1><p>Text.</p></article></body></html>`;
    const { feed } = relayOf({ 'https://news.example/story': page });
    assert.deepEqual(titles(await feed('article?url=https://news.example/story')), ['Maintenance halts the mine']);
  });

  it('is asked once when there is no connection', async () => {
    const refused = () => Promise.reject(new TypeError('fetch failed'));
    for (const path of ['', 'feed', 'news/']) {
      const { ask, requests } = relayOf({ [`https://news.example/${path}`]: refused });
      const response = await ask(`feed?url=https://news.example/${path}`);
      assert.equal(await codeOf(response), 'network');
      assert.equal(response.headers.get('retry-after'), '30');
      assert.equal(requests.length, 1);
    }
  });

  it('may answer with any status', async () => {
    const answer = Object.defineProperty(new Response('x'), 'status', { value: 999 });
    const { ask } = relayOf({ [NEWS]: () => answer });
    assert.equal((await ask(ASK)).status, 502);
  });

  it('passes on the message of the source', async () => {
    const { ask } = relayOf({ [NEWS]: () => new Response('{"message":"The feed is for members."}', { status: 401 }) });
    const response = await ask(ASK);
    const { code, message } = (await response.json()) as { code: string; message: string };
    assert.equal(code, 'unauthorized');
    assert.match(message, /for members/);
  });
});
