import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { checkPublic } from '../src/prerender/public-fetch.ts';

const PRIVATE =
  '127.0.0.1 localhost a.localhost 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 0x7f.1 2130706433 127.1 [::1] [::] [::ffff:127.0.0.1] [::ffff:10.0.0.1] [::ffff:0:7f00:1] [64:ff9b::7f00:1] [fe80::1] [fd00::1] [ff02::1] [2002:7f00:1::] metadata metadata.google.internal printer.local';
const PUBLIC = '93.184.215.14 1.1.1.1 172.15.0.1 [2606:4700::1111] [64:ff9b::101:101] [::ffff:1.1.1.1]';

describe('prerender', () => {
  for (const host of PRIVATE.split(' '))
    it(`refuses ${host}`, () =>
      assert.rejects(checkPublic(new URL(`http://${host}/feed`)), /not on the public internet/));
  for (const host of PUBLIC.split(' '))
    it(`reads ${host}`, () => assert.doesNotReject(checkPublic(new URL(`http://${host}/feed`))));

  it('asks nothing of this machine unless told', async () => {
    const { prerender } = await import('@news-widgets/embed/prerender');
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end(
        '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://news.example/1","title":"A story"}]}',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const attributes = { src: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json` };
    try {
      await assert.rejects(prerender({ widget: 'recent-list', attributes }), /allowPrivate/);
      assert.equal(asked, 0);
      assert.match((await prerender({ widget: 'recent-list', attributes, allowPrivate: true })).html, /A story/);
    } finally {
      server.close();
    }
  });
});
