import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Hosts, openHosts } from './open-hosts.ts';

const PAGE = 'a policy that tells others the whole address';

let hosts: Hosts;
before(async () => (hosts = await openHosts()));
after(() => hosts.close());

describe('a page whose policy reveals its whole address', () => {
  for (const way of ['loader', 'single file', 'embed.js', 'prerender'])
    it(`${way}: sources and pictures learn its origin at most`, async () => {
      const page = await hosts.browser.newPage({ viewport: { width: 1280, height: 6000 } });
      const learnt: Promise<[type: string, url: string, referrer: string]>[] = [];
      page.on('request', (request) => {
        const type = request.resourceType();
        if (/^(?:fetch|xhr|image)$/.test(type) && request.url().startsWith('http'))
          learnt.push(request.allHeaders().then(({ referer = '' }) => [type, request.url(), referer]));
      });
      const address = hosts.address(PAGE, way);
      await page.goto(address);
      await hosts.shown(page);
      await page.waitForLoadState('networkidle');
      const all = await Promise.all(learnt);
      await page.close();
      assert.deepEqual([...new Set(all.map(([type]) => type))].toSorted(), ['fetch', 'image']);
      const { origin } = new URL(address);
      assert.deepEqual(
        all.filter(([, , referrer]) => referrer !== '' && referrer !== `${origin}/`),
        [],
      );
    });
});
