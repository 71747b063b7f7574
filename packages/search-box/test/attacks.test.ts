import { expect } from '@open-wc/testing';
import { corpus } from '../../core/test/sanitize/corpora.js';
import { SETS, Trap, wrongIn, type Vector } from '../../core/test/sanitize/vectors.js';
import { box, search } from './reader.js';

const BATCH = 40;

/** The stories of a feed, and of WordPress, with the attack in everything that results show. */
const SOURCES: Record<string, [src: string, answer: (inputs: string[]) => unknown]> = {
  'a feed': [
    '/attacked/feed.json',
    (inputs) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: inputs.map((input, index) => ({
        ...{ id: `${index}`, url: index % 2 ? input : `https://news.example/${index}`, title: `Found ${input}` },
        ...{ summary: `Found ${input}`, content_html: `Found ${input}`, language: input, tags: [input] },
        image: { url: input, alt: input },
        authors: [{ name: input, url: input, avatar: input }],
        _news: { section: { name: input, url: input }, label: input, highlights: [input] },
      })),
    }),
  ],
  WordPress: [
    '/attacked/wp-json/wp/v2/posts',
    (inputs) =>
      inputs.map((input, id) => ({
        ...{ id, type: 'post', link: id % 2 ? input : `https://news.example/${id}`, date_gmt: '2026-10-01T00:00:00' },
        title: { rendered: `Found ${input}` },
        excerpt: { rendered: `<p>Found ${input}</p>` },
        _embedded: {
          author: [{ name: input, link: input, avatar_urls: { 96: input } }],
          'wp:featuredmedia': [{ source_url: input, alt_text: input }],
          'wp:term': [[{ taxonomy: 'category', name: input, link: input }]],
        },
      })),
  ],
};

describe('attack vectors through the sources of <news-search-box>', () => {
  const realFetch = window.fetch;
  afterEach(() => (window.fetch = realFetch));
  let vectors: Vector[] = [];
  before(async () => {
    const sets = await Promise.all(SETS.map((set) => corpus<Vector[]>(`xss-${set}/vectors.json`)));
    vectors = sets.flatMap((set) => set ?? []);
  });

  for (const [source, [src, answer]] of Object.entries(SOURCES))
    for (const results of ['list', 'combobox'] as const)
      it(`${source}, as ${results}: none runs, no address is unsafe`, async function () {
        this.timeout(120_000);
        const trap = new Trap();
        const wrong: string[] = [];
        let shown = 0;
        for (let from = 0; from < vectors.length; from += BATCH) {
          const batch = vectors.slice(from, from + BATCH);
          trap.current = batch.map(({ id }) => id).join(' ');
          const body = JSON.stringify(answer(batch.map(({ input }) => input)));
          window.fetch = (input, init) =>
            String(input).includes('/attacked/')
              ? Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }))
              : realFetch(input, init);
          const element = await box(`${src}?${results}${from}`, { results, limit: BATCH, filters: true });
          await search(element, 'found');
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
        if (vectors.length === 0) return console.log('skipped: no xss-* in the folder of corpora');
        console.log(
          `vectors through ${source} as ${results}: ${vectors.length}, shown: ${shown}, fired: ${trap.fired.length}, wrong trees: ${wrong.length}`,
        );
        expect(trap.fired).to.deep.equal([]);
        expect(wrong).to.deep.equal([]);
        expect(shown).to.be.above(vectors.length / 2);
      });
});
