import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Hosts, openHosts } from './open-hosts.ts';
import { HOST_PAGES } from './pages.ts';

let hosts: Hosts;
before(async () => (hosts = await openHosts()));
after(() => hosts.close());

describe('the loader on a page with', { concurrency: 2 }, () => {
  for (const name of Object.keys(HOST_PAGES))
    it(`${name}: shows every widget and says nothing`, async () => {
      assert.deepEqual(await hosts.look(name, 'loader'), { missing: '', said: [] });
    });
});
