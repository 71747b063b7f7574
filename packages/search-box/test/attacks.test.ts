import { expect } from '@open-wc/testing';
import { FORMATS } from '../../core/test/sanitize/attacked-feeds.js';
import { attackVectors, expectHarmless, Trap, wrongIn, type Vector } from '../../core/test/sanitize/vectors.js';
import { box, search } from './reader.js';

const BATCH = 40;

/** Sources that a box queries on the server; other formats are read completely. */
const ADDRESSES: Partial<Record<string, string>> = { WordPress: '/attacked/wp-json/wp/v2/posts' };

describe('attack vectors through the sources of <news-search-box>', () => {
  const realFetch = window.fetch;
  afterEach(() => (window.fetch = realFetch));
  let vectors: Vector[] = [];
  before(async () => void (vectors = await attackVectors()));

  for (const [format, feedOf] of Object.entries(FORMATS))
    for (const results of ['list', 'combobox'] as const)
      it(`${format}, as ${results}: none runs, no address is unsafe`, async function () {
        this.timeout(120_000);
        const trap = new Trap();
        const src = ADDRESSES[format] ?? `/attacked/${format.replace(' ', '-')}`;
        const wrong: string[] = [];
        let shown = 0;
        for (let from = 0; from < vectors.length; from += BATCH) {
          const batch = vectors.slice(from, from + BATCH);
          trap.current = batch.map(({ id }) => id).join(' ');
          const body = feedOf(batch.map(({ input }) => input));
          window.fetch = (input, init) =>
            String(input).includes('/attacked/') ? Promise.resolve(new Response(body)) : realFetch(input, init);
          const element = await box(`${src}?${results}${from}`, { results, limit: BATCH, filters: true });
          await search(element, 'title');
          const root = element.shadowRoot!;
          const items = root.querySelectorAll<HTMLElement>('[part~=item], [part~=option]');
          shown += items.length;
          for (const item of items) {
            const problem = wrongIn(item, 'widget');
            if (problem) wrong.push(problem);
          }
          trap.poke([...items]);
          element.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
        trap.close();
        const into = `news-search-box as ${results}`;
        await expectHarmless({ through: format, into, tried: vectors.length, shown, fired: trap.fired, wrong });
        expect(shown).to.be.at.least(vectors.length / 2);
      });
});
