import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type Hosts, openHosts } from './open-hosts.ts';

/** The number of bytes by which a page may grow: engines keep code that they compiled meanwhile. */
const MOST = 1_000_000;

let hosts: Hosts;
before(async () => (hosts = await openHosts()));
after(() => hosts.close());

it('the heap shrinks back after 4,000 widgets', async () => {
  const page = await hosts.browser.newPage({ viewport: { width: 1280, height: 6000 } });
  await page.goto(hosts.address('plain', 'loader'));
  await hosts.shown(page);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.enable');
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  /** Shows and removes copies of all widgets of the page. */
  const show = (count: number) =>
    page.evaluate(async (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
        localName.startsWith('news-'),
      );
      for (let done = 0; done < wanted;) {
        const copies: HTMLElement[] = [];
        for (; copies.length < 100 && done < wanted; done++)
          copies.push(all[done % all.length]!.cloneNode(true) as HTMLElement);
        document.body.prepend(...copies);
        await Promise.all(copies.map((one) => (one as HTMLElement & { updateComplete: unknown }).updateComplete));
        await new Promise((resolve) => setTimeout(resolve, 100));
        for (const one of copies) one.remove();
      }
      // Views wait for these.
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }, count);
  await show(1000);
  const before = await heap();
  await show(4000);
  const more = (await heap()) - before;
  assert.ok(more < MOST, `${more} bytes more than before`);
});
