import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { loadFeed } from '../../src/feed/index.js';

const URL = 'https://news.example/source';

const serve =
  (body: string): typeof fetch =>
  () =>
    Promise.resolve(new Response(body));

/** Counts how often a JSON document is parsed, or markup is scanned from its start. */
async function passes(body: string, limit?: number): Promise<{ parsed: number; scanned: number; titles: string[] }> {
  const parse = mock.method(JSON, 'parse');
  let scanned = 0;
  const exec = RegExp.prototype.exec;
  mock.method(RegExp.prototype, 'exec', function (this: RegExp, text: string) {
    if (text === body && this.lastIndex === 0 && this.source.includes('CDATA')) scanned++;
    return exec.call(this, text);
  });
  const { items } = await loadFeed(URL, { fetch: serve(body), ...(limit && { limit }) });
  const isBody = ({ arguments: [text] }: { arguments: unknown[] }) => body.includes(String(text).slice(0, 20));
  return { parsed: parse.mock.calls.filter(isBody).length, scanned, titles: items.map(({ title }) => title) };
}

afterEach(() => mock.restoreAll());

const rss = (items: string) => `<rss><channel><title>T</title>${items}</channel></rss>`;
const post = { id: 1, link: '/a', title: { rendered: 'A &eacute;' }, content: { rendered: '<img src="/a.jpg">' } };

test('a plain JSON Feed is parsed once', async () => {
  const seen = await passes(JSON.stringify({ items: [{ url: '/a', title: 'A' }] }));
  assert.deepEqual(seen, { parsed: 1, scanned: 0, titles: ['A'] });
});

test('a JSON Feed with markup, broken letters and other dates is parsed once', async () => {
  const item = {
    url: '/a',
    title: 'Malaysiaโ€™s &eacute;',
    content_html: '<ul><li>a</ul>',
    date_published: '5 Oct 2021',
  };
  const seen = await passes(JSON.stringify({ items: [item] }));
  assert.deepEqual(seen, { parsed: 1, scanned: 0, titles: ['Malaysia’s é'] });
});

test('WordPress is parsed once', async () => {
  assert.deepEqual(await passes(JSON.stringify([post])), { parsed: 1, scanned: 0, titles: ['A é'] });
});

test('RSS with entities, media and lists is scanned once', async () => {
  const item =
    '<item><title>A &eacute;</title><media:content url="/a.jpg"/><description>&lt;ul>&lt;li>x</description></item>';
  assert.deepEqual(await passes(rss(item)), { parsed: 0, scanned: 1, titles: ['A é'] });
});

test('an article page is parsed once, as is its JSON-LD', async () => {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'H', url: '/h' });
  const seen = await passes(
    `<!doctype html><script type="application/ld+json">${data}</script><article>Text</article>`,
  );
  assert.equal(seen.parsed, 1);
  assert.deepEqual(seen.titles, ['H']);
});

test('of a long feed only the wanted items are read', async () => {
  const items = Array.from(
    { length: 2000 },
    (_, index) => `<item><title>${index}</title><link>/${index}</link></item>`,
  );
  const { titles } = await passes(rss(items.join('')), 3);
  assert.deepEqual(titles, ['0', '1', '2']);
  const json = Array.from({ length: 2000 }, (_, index) => ({
    url: `/${index}`,
    title: `${index}`,
    tags: ['x'.repeat(60)],
  }));
  const seen = await passes(JSON.stringify({ title: 'T', items: json, next_url: '/2' }), 3);
  assert.deepEqual(seen, { parsed: 1, scanned: 0, titles: ['0', '1', '2'] });
});

test('reading 15 of 5,000 items looks at no more than twice the characters of 50 items', async () => {
  const item = (index: number) => `<item><title>${index}</title><link>/${index}</link></item>`;
  const count = (n: number) => rss(Array.from({ length: n }, (_, index) => item(index)).join(''));
  const furthest = async (body: string) => {
    let at = 0;
    const exec = RegExp.prototype.exec;
    mock.method(RegExp.prototype, 'exec', function (this: RegExp, text: string) {
      const hit = exec.call(this, text);
      if (text === body && hit) at = Math.max(at, hit.index);
      return hit;
    });
    await loadFeed(URL, { fetch: serve(body), limit: 15 });
    mock.restoreAll();
    return at;
  };
  assert.ok((await furthest(count(5000))) <= 2 * (await furthest(count(50))));
});
