import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Hosts, openHosts } from './open-hosts.ts';
import { WAYS } from './ways.ts';

let hosts: Hosts;
before(async () => (hosts = await openHosts()));
after(() => hosts.close());

/** Every way is tried every night, also in Firefox and WebKitGTK. */
describe('a nonce on the script tag is enough for', { concurrency: 2 }, () => {
  for (const name of ['a policy with strict-dynamic', 'a policy with nonces alone'])
    for (const way of Object.keys(WAYS))
      it(`${way} under ${name}`, async () => assert.deepEqual(await hosts.look(name, way), { missing: '', said: [] }));
});
