import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { relayOf, rss, stories } from './support/sources.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, after a pause in which what waits for a timer is let go. */
async function heap(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return process.memoryUsage().heapUsed;
}

const HOUR = 3_600_000;
const STEP = 10_000;

describe('a relay within 24 hours', () => {
  it('does not grow, for any requests', async () => {
    const sources = Array.from({ length: 20 }, (_, index) => `https://news.example/${index}`);
    const state = { edition: 0 };
    const { ask, clock, requests } = relayOf(
      Object.fromEntries(
        sources.map((url, index) => [
          url,
          () =>
            index === 7
              ? new Response('', { status: 500 })
              : new Response(rss(stories(20, `Edition ${state.edition}`))),
        ]),
      ),
      { memory: 2 ** 22, clientOf: () => `192.0.${state.edition % 256}.${Math.floor(state.edition / 256)}` },
    );
    const day = async (hours: number) => {
      const end = clock.now + hours * HOUR;
      for (; clock.now < end; clock.now += STEP) {
        state.edition++;
        const url = encodeURIComponent(sources[state.edition % sources.length]!);
        // Each asks for something else; every tenth for what is not there or not allowed.
        const path =
          state.edition % 10 === 3
            ? `feed?url=https://news.example/none/${state.edition}`
            : `feed?url=${url}&q=${state.edition}`;
        await (await ask(path)).arrayBuffer();
        requests.length = 0;
      }
    };
    await day(8);
    const before = await heap();
    await day(16);
    const growth = (await heap()) - before;
    console.log(
      `${(growth / 2 ** 20).toFixed(1)} MB more after 24 hours than after 8, of ${(before / 2 ** 20).toFixed(0)} MB`,
    );
    assert.ok(growth < 2 ** 21);
  });

  it('does not keep the pages of failed answers', async () => {
    const page = new Uint8Array(2 ** 20);
    const pages = Array.from({ length: 200 }, (_, index) => `https://news.example/none/${index}`);
    const { ask, requests } = relayOf(
      Object.fromEntries(pages.map((url) => [url, () => new Response(page, { status: 404 })])),
    );
    for (const url of pages) assert.equal((await ask(`feed?url=${url}`)).status, 404);
    const { length } = requests;
    for (const url of pages.slice(-20)) assert.equal((await ask(`feed?url=${url}`)).status, 404);
    assert.equal(requests.length, length);
    requests.length = 0;
    await heap();
    assert.ok(process.memoryUsage().arrayBuffers < 2 ** 25);
  });
});
