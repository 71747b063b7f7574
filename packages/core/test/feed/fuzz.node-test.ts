import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { sanitizeHtml } from '../../src/sanitize/index.js';
import { FeedError, parseFeed } from '../../src/feed/index.js';

const RUNS = 10_000;
const SEED = 20_260_101;

const PIECES = [
  ...[
    '<rss version="2.0"><channel>',
    '</channel></rss>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    '</link>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '</feed>',
    '<entry>',
    '</entry>',
  ],
  ...[
    '<description>',
    '</description>',
    '<content type="xhtml">',
    '<content:encoded>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '&amp;lt;script&amp;gt;',
  ],
  ...[
    '&#x0;',
    '&#xFFFFFFFF;',
    '&nbsp;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '\0',
    '\ud800',
    '\ufeff',
    '<rdf:RDF>',
    '<media:content url="javascript:alert(1)" medium="image"/>',
    '<pubDate>Mon, 99 Foo 2021 25:61:61 XYZ</pubDate>',
    'xml:base="//["',
    'xmlns="__proto__"',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">',
    '<svg onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<style>',
    '<h2>Highlights</h2><ul><li>',
    '[et_pb_x',
    'รณ โ€™',
    'Ã©',
  ],
  ...[
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"id":',
    '"content_html":',
    '"authors":',
    'null',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '1e999',
    '"title":{"rendered":',
    '"_embedded":',
    '{"posts":[',
    '{"errors":[',
    '{"@context":1,"@type":"NewsArticle","headline":',
  ],
  ...[
    '"__proto__":',
    '"image":',
    '"author":',
    '"date_published":"2021-99-99T99:99:99Z"',
    '<!doctype html>',
    '<html>',
    '<meta property="og:type" content="article">',
    '<script type="application/ld+json">',
    '<link rel="alternate" href="',
  ],
];

const SEEDS = [
  '<rss version="2.0"><channel><title>T</title><item><title>A &amp;amp; B</title><link>https://a.example/1</link><description>&lt;p onclick="x"&gt;B&lt;/p&gt;</description><dc:creator>N</dc:creator><media:content url="https://a.example/p.jpg" width="9"/><pubDate>Mon, 06 Sep 2021 09:05:07 GMT</pubDate></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"><title type="html">T</title><entry><id>1</id><title>A</title><link href="/1"/><updated>2021-09-06T09:05:07Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>B</p></div></content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://a.example/1","title":"A","content_html":"<p>B</p>","authors":[{"name":"N"}],"_news":{"highlights":["H"],"image":{"url":"https://a.example/p.jpg"}}}]}',
  '[{"id":1,"link":"https://a.example/1","date_gmt":"2021-09-06T09:05:07","title":{"rendered":"A"},"content":{"rendered":"<p>B</p>"},"_embedded":{"author":[{"name":"N"}],"wp:featuredmedia":[{"source_url":"https://a.example/p.jpg","media_details":{"width":9,"height":9,"sizes":{}}}],"wp:term":[[{"taxonomy":"category","name":"C"}]]}}]',
  '{"posts":[{"id":"1","url":"https://a.example/1","title":"A","html":"<p>B</p>","published_at":"2021-09-06T09:05:07.000+00:00","authors":[{"name":"N"}],"tags":[{"name":"C"}]}],"meta":{"pagination":{"next":2,"total":9}}}',
  '<!doctype html><html lang="en"><head><title>T</title><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"A","author":{"@id":"#n"},"image":["/p.jpg"]},{"@id":"#n","@type":"Person","name":"N"}]}</script></head><body><article><h2>Highlights</h2><ul><li>H</li></ul></article></body></html>',
];

/** Edits that keep most of a document's structure: a piece put in, a range cut out, doubled or moved, a letter changed. */
const place = fc.integer({ min: 0, max: 999 }).map((thousandth) => thousandth / 1000);
const edit = fc.tuple(
  fc.constantFrom('insert', 'delete', 'double', 'move', 'flip', 'cut'),
  place,
  fc.nat(40),
  fc.constantFrom(...PIECES),
  place,
);
const mutated = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 8 }))
  .map(([seed, edits]) =>
    edits.reduce((text, [kind, where, length, piece, target]) => {
      const at = Math.floor(where * text.length);
      const range = text.slice(at, at + length);
      const rest = text.slice(0, at) + text.slice(at + length);
      const to = Math.floor(target * rest.length);
      if (kind === 'insert') return text.slice(0, at) + piece + text.slice(at);
      if (kind === 'delete') return rest;
      if (kind === 'double') return text.slice(0, at) + range.repeat(3) + text.slice(at + length);
      if (kind === 'move') return rest.slice(0, to) + range + rest.slice(to);
      if (kind === 'flip')
        return (
          text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (length % 7)) || 0) + text.slice(at + 1)
        );
      return text.slice(0, at);
    }, seed),
  );

test('mutated feeds: nothing but FeedError is thrown, and no script comes through', async () => {
  let [read, refused] = [0, 0];
  const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  const into = document.querySelector('div')! as unknown as Element;
  await fc.assert(
    fc.asyncProperty(mutated, async (body) => {
      let feed;
      try {
        feed = parseFeed(body, { url: 'https://a.example/feed' });
        read++;
      } catch (error) {
        assert(
          error instanceof FeedError && !(error.cause instanceof Error),
          `${String(error)} ${String((error as Error).cause)}`,
        );
        assert(error.message.length > 40);
        refused++;
        return;
      }
      for (const item of feed.items) {
        for (const url of [
          item.url,
          item.image?.url,
          item.commentsUrl,
          item.section?.url,
          ...item.authors.flatMap((author) => [author.url, author.image]),
        ])
          assert(!url || /^https?:\/\//.test(url), url);
        for (const text of [
          item.id,
          item.title,
          item.summary ?? '',
          ...item.tags,
          ...item.highlights,
          ...item.authors.map(({ name }) => name),
        ])
          assert.equal(typeof text, 'string');
        if (!item.contentHtml) continue;
        await sanitizeHtml(item.contentHtml, into);
        for (const root of [into, parseHTML(`<body>${into.innerHTML}</body>`).document.body as unknown as Element])
          for (const element of root.querySelectorAll('*')) {
            assert(
              !/^(?:script|iframe|svg|math|style|object|embed|base|meta|link|form)$/i.test(element.localName),
              into.innerHTML,
            );
            for (const { name, value } of element.attributes)
              assert(
                !/^on|^(?:style|srcdoc|id|name|class)$/.test(name) && !/^\s*javascript:/i.test(value),
                into.innerHTML,
              );
          }
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  console.log(`fuzz: ${RUNS} mutated documents, ${read} read, ${refused} refused with a FeedError, 0 others`);
  assert(read > RUNS / 3);
});
