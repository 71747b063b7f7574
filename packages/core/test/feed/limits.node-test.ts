import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock, test } from 'node:test';
import { createGzip, type Gzip } from 'node:zlib';
import { loadFeed, parseFeed, type NewsItem } from '../../src/feed/index.js';

const url = 'https://a.example/feed';
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const long = 'x'.repeat(100_000);
const marks = `Z${'\u0301'.repeat(500)}algo`;

/** Every text and list of an item, with the path to it. */
function* values(value: unknown, path = ''): Generator<[path: string, value: string | unknown[]]> {
  if (typeof value === 'string' || Array.isArray(value)) yield [path, value];
  if (typeof value === 'object' && value)
    for (const [name, member] of Object.entries(value)) yield* values(member, `${path}.${name}`);
}

function isWithinLimits(item: NewsItem, format: string): void {
  for (const [path, value] of values(item)) {
    if (path === '.contentHtml') continue;
    const most = Array.isArray(value)
      ? 50
      : /^\.title|name$|label$/.test(path)
        ? 500
        : /srcset|id$|[uU]rl$/.test(path)
          ? 8000
          : 2000;
    assert(value.length <= most, `${format} ${path}: ${value.length}`);
    if (typeof value === 'string') assert(!/\p{M}{9}/u.test(value), `${format} ${path}: stacked marks`);
  }
}

test('every text and list of an item has a limit, in every format', () => {
  const srcset = many(500, (index) => `https://i.example/${index}.jpg ${index + 1}w`).join(', ');
  const one = {
    ...{ id: long, url: `https://a.example/${long}`, title: marks + long, summary: marks + long, language: 'en' },
    authors: many(999, (index) => `${index} ${long.slice(0, 900)}`).map((name) => ({ name, bio: long })),
    tags: many(999, (index) => `tag ${index}${long.slice(0, 3000)}`),
    highlights: many(999, (index) => `point ${index}${long.slice(0, 3000)}`),
    image: { url: 'https://i.example/a.jpg', alt: long, caption: marks + long, srcset },
    ...{ label: long, disclosure: long, source: { name: long } },
  };
  const rss = `<rss><channel><item><title>${one.title}</title><link>${one.url}</link><description>${one.summary}</description>${many(
    999,
    (index) => `<author>a${index} ${long.slice(0, 400)}</author><category>${index} ${long.slice(0, 400)}</category>`,
  ).join('')}<keywords>${many(9999, String).join()}</keywords></item></channel></rss>`;
  const post = {
    id: 1,
    link: one.url,
    title: { rendered: one.title },
    excerpt: { rendered: one.summary },
    content: { rendered: `<img srcset="${srcset}">` },
  };
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: one.title,
    author: one.authors,
    keywords: one.tags.join(),
  };
  const formats = {
    'JSON Feed': JSON.stringify({ items: [one] }),
    RSS: rss,
    WordPress: JSON.stringify([post]),
    'JSON-LD': JSON.stringify(article),
  };
  for (const [format, body] of Object.entries(formats)) isWithinLimits(parseFeed(body, { url }).items[0]!, format);
  assert.equal(parseFeed(formats.WordPress, { url }).items[0]!.image!.srcset!.split(', ').length, 100);
});

/** Returns the time that reading takes, in milliseconds. */
const time = (body: string): number => {
  const start = performance.now();
  try {
    parseFeed(body, { url, limit: 20 });
  } catch {
    // Only the time counts.
  }
  return performance.now() - start;
};

test('items beyond the limits of a story are not read', () => {
  const read = (text: string, limit = 1) => parseFeed(text, { url: 'https://a.example/feed', limit }).items[0]!;
  const item = (inner: string) => `<rss><channel><item><title>A</title>${inner}</item></channel></rss>`;
  const body = '<p>Words.</p>'.repeat(50_000);
  const bodies = [
    item(`<description><![CDATA[${body}]]></description>`),
    JSON.stringify({ items: [{ id: '1', title: 'A', content_html: body }] }),
    JSON.stringify({ items: [{ id: '1', title: 'A', content_text: body }] }),
  ];
  const lengths = bodies.map((text) => read(text).contentHtml!.length);
  assert.deepEqual(lengths.slice(0, 2), [500_000, 500_000]);
  assert(lengths[2]! < 1.5 * body.length);
  const late = item(`${'<x>y</x>'.repeat(50_000)}<category>Late</category>`);
  assert.deepEqual(read(late).tags, []);
  assert.throws(() => read('['.repeat(1e6)), { code: 'malformed' });
});

test('the time grows linearly with the input', () => {
  const entry = '<entry><title>A</title></entry>';
  const inputs: Record<string, (count: number) => string> = {
    'JSON-LD references': (count) =>
      JSON.stringify({
        '@context': 1,
        '@graph': [
          { '@id': 'p', ...Object.fromEntries(many(count, String).map((key) => [key, 1])) },
          ...many<object>(count, () => ({ '@type': 'Article', headline: 'A', author: { '@id': 'p' } })),
        ],
      }),
    'Atom authors': (count) => `<feed>${'<author><name>a</name></author>'.repeat(count)}${entry.repeat(count)}</feed>`,
    keywords: (count) =>
      `<rss><channel><item><title>A</title><keywords>${'a,'.repeat(count * 9)}</keywords></item></channel></rss>`,
    srcset: (count) =>
      `{"items":[{"id":"1","title":"A","content_html":"<img srcset='${'a'.repeat(count * 9)} b b b'>"}]}`,
    'white space': (count) =>
      `<rss><channel><item><title>A</title><description><![CDATA[${' '.repeat(count * 9)}]]></description></item></channel></rss>`,
    figures: (count) =>
      `<rss><channel><item><title>A</title><description><![CDATA[${'<figure>'.repeat(count * 9)}]]></description></item></channel></rss>`,
  };
  for (const [name, input] of Object.entries(inputs)) {
    time(input(500));
    const small = Math.min(time(input(4000)), time(input(4000)));
    const large = Math.min(time(input(16_000)), time(input(16_000)));
    assert(large < 12 * small + 60, `${name}: ${small.toFixed()} ms, four times as much ${large.toFixed()} ms`);
  }
});

test('a compressed response without a length is aborted at the limit, even an error', async () => {
  const zips: Gzip[] = [];
  const server = createServer((request, response) => {
    response.writeHead(request.url?.startsWith('/error') ? 503 : 200, {
      'content-encoding': 'gzip',
      'content-type': 'text/xml',
    });
    const zip = createGzip();
    zips.push(zip);
    zip.pipe(response);
    response.on('close', () => zip.destroy());
    const block = Buffer.alloc(2 ** 20, 32);
    let left = 1024;
    const more = () => {
      while (left-- > 0) if (!zip.write(block)) return void zip.once('drain', more);
      zip.end();
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const before = process.memoryUsage().rss;
  try {
    await assert.rejects(loadFeed(`${base}/feed`, { retries: 0 }), { code: 'too-large' });
    await assert.rejects(loadFeed(`${base}/error`, { retries: 0 }), { code: 'server' });
    const grown = (process.memoryUsage().rss - before) / 2 ** 20;
    assert(grown < 300, `${grown.toFixed()} MB`);
  } finally {
    zips.forEach((zip) => zip.destroy());
    server.closeAllConnections();
    server.close();
  }
});

/** Counts how often the page gets its turn while a feed of this many items is read; each look at the clock takes this long. */
async function turnsDuring(count: number, milliseconds: number): Promise<number> {
  const items = many(count, (index) => ({ id: `${index}`, url: `${url}/${index}`, title: 'T', summary: 'A story.' }));
  const fetch = () => Promise.resolve(new Response(JSON.stringify({ items })));
  let clock = 0;
  mock.method(performance, 'now', () => (clock += milliseconds));
  let turns = 0;
  const timer = setInterval(() => turns++);
  try {
    await loadFeed('https://a.example/feed.json', { fetch, limit: 15 });
  } finally {
    clearInterval(timer);
    mock.restoreAll();
  }
  return turns;
}

test('a large document yields to the page between reading and rendering', async () => {
  await turnsDuring(1, 0);
  assert.equal(await turnsDuring(20, 0), 0);
  assert((await turnsDuring(10_000, 0)) > 0);
});

test('a slow machine yields to the page between the items of any document', async () => {
  assert((await turnsDuring(20, 10)) > 10);
});
