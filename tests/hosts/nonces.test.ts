import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Hosts, openHosts } from './open-hosts.ts';

let hosts: Hosts;
before(async () => (hosts = await openHosts()));
after(() => hosts.close());

/** Each way under one policy; every night each is tried under both, also in Firefox and WebKitGTK. */
const TRIED = {
  'a policy with strict-dynamic': ['loader', 'embed.js'],
  'a policy with nonces alone': ['single file', 'frame', 'prerender'],
};

describe('a nonce on the script tag is enough for', { concurrency: 2 }, () => {
  for (const [name, ways] of Object.entries(TRIED))
    for (const way of ways)
      it(`${way} under ${name}`, async () => assert.deepEqual(await hosts.look(name, way), { missing: '', said: [] }));
});
