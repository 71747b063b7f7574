import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadFeed } from '@news-widgets/core/feed';
import { checkPublic, createPublicFetch } from '../src/prerender/public-fetch.ts';

const PRIVATE =
  '127.0.0.1 localhost a.localhost 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 0x7f.1 2130706433 127.1 [::1] [::] [::ffff:127.0.0.1] [::ffff:10.0.0.1] [::ffff:0:7f00:1] [64:ff9b::7f00:1] [fe80::1] [fd00::1] [ff02::1] [2002:7f00:1::] metadata metadata.google.internal printer.local';
const PUBLIC = '93.184.215.14 1.1.1.1 172.15.0.1 [2606:4700::1111] [64:ff9b::101:101] [::ffff:1.1.1.1] news.example';

const FEED =
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://news.example/1","title":"A story"}]}';

let answer: RequestListener;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.headers.host} ${request.url}`);
  answer(request, response);
});
let port: number;

describe('the sources of prerender', () => {
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  after(() => server.close());

  /** Names lead to these addresses, one look-up after the other; loopback counts as public here. */
  const resolver = (...addresses: string[][]) => {
    const looked: string[] = [];
    const get = createPublicFetch({
      lookup: (host, _, done) => {
        looked.push(host);
        const found = addresses[Math.min(looked.length, addresses.length) - 1]!;
        done(
          null,
          found.map((address) => ({ address, family: 4 })),
        );
      },
      isPublic: (address) => address === '127.0.0.1',
    });
    asked = [];
    return { get, looked };
  };
  const at = (host: string, path = '/feed'): string => `http://${host}:${port}${path}`;

  for (const host of PRIVATE.split(' '))
    it(`is not ${host}`, () =>
      assert.throws(() => checkPublic(new URL(`http://${host}/feed`)), /not on the public internet/));
  for (const host of PUBLIC.split(' '))
    it(`is ${host}`, () => assert.doesNotThrow(() => checkPublic(new URL(`http://${host}/feed`))));

  it('is looked up once, and connects only to that address', async () => {
    const { get, looked } = resolver(['127.0.0.1'], ['10.0.0.1']);
    answer = (_, response) => response.end('content');
    const response = await get(at('rebinding.example'));
    assert.equal(await response.text(), 'content');
    assert.equal(response.url, at('rebinding.example'));
    assert.deepEqual(looked, ['rebinding.example']);
    assert.deepEqual(asked, [`rebinding.example:${port} /feed`]);
  });

  it('has no private address among those of its name', async () => {
    for (const addresses of [['10.0.0.1'], ['127.0.0.1', '10.0.0.1'], []]) {
      const { get } = resolver(addresses);
      await assert.rejects(get(at('inside.example')), /"inside.example" is not on the public internet/);
      assert.deepEqual(asked, []);
    }
  });

  it('is checked again after redirects', async () => {
    for (const [location, host] of [
      ['http://inside.example/', 'inside.example'],
      ['http://192.168.0.1/', '192.168.0.1'],
      ['http://printer.local/', 'printer.local'],
    ] as const) {
      const { get } = resolver(['127.0.0.1'], ['10.0.0.1']);
      answer = (_, response) => response.writeHead(302, { location }).end();
      await assert.rejects(get(at('news.example')), new RegExp(`"${host}" is not on the public internet`));
      assert.equal(asked.length, 1);
    }
    const { get } = resolver(['127.0.0.1']);
    answer = ({ url }, response) =>
      url === '/feed' ? response.writeHead(301, { location: '/moved' }).end() : response.end('moved');
    const response = await get(at('news.example'));
    assert.equal(await response.text(), 'moved');
    assert.equal(response.url, at('news.example', '/moved'));
    answer = (_, response) => response.writeHead(302, { location: '/feed' }).end();
    await assert.rejects(get(at('news.example')), /redirects more than 20 times/);
  });

  it('may be compressed, and its faults are reported', async () => {
    const { get } = resolver(['127.0.0.1']);
    for (const [encoding, bytes] of [
      ['gzip', gzipSync('content')],
      ['br', brotliCompressSync('content')],
    ] as const) {
      answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
      const response = await get(at('news.example'));
      assert.equal(response.headers.get('content-encoding'), null);
      assert.equal(await response.text(), 'content');
    }
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip');
    await assert.rejects((await get(at('news.example'))).text());
    answer = (_, response) => response.writeHead(204).end();
    assert.equal((await get(at('news.example'))).body, null);
  });

  it('is aborted at the limit of its decompressed size', async () => {
    const { get } = resolver(['127.0.0.1']);
    const bomb = gzipSync(Buffer.alloc(2 ** 26, 32));
    let closed: Promise<unknown> | undefined;
    answer = (_, response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-encoding': 'gzip' }).write(bomb);
    };
    await assert.rejects(loadFeed(at('news.example'), { fetch: get, retries: 0 }), { code: 'too-large' });
    await closed;
  });

  it('ends when it is given up', async () => {
    const { get } = resolver(['127.0.0.1']);
    answer = () => {};
    await assert.rejects(get(at('news.example'), { signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
    answer = (_, response) => void response.writeHead(200).write('a part');
    const response = await get(at('news.example'), { signal: AbortSignal.timeout(100) });
    await assert.rejects(response.text());
  });

  it('is not this machine unless allowed', async () => {
    const { prerender } = await import('@news-widgets/embed/prerender');
    asked = [];
    answer = (_, response) => response.end(FEED);
    const attributes = { src: at('127.0.0.1', '/feed.json') };
    await assert.rejects(prerender({ widget: 'recent-list', attributes }), /allowPrivate/);
    assert.deepEqual(asked, []);
    assert.match((await prerender({ widget: 'recent-list', attributes, allowPrivate: true })).html, /A story/);
  });
});
