import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';

/** Modules of the sources and texts in the order in which they are loaded. */
const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    const name = /\/src\/((?:sources|text)\/.+)\.ts/.exec(url)?.[1];
    if (name) loaded.push(name);
    return next(url, context);
  },
});
const { loadFeed } = await import('../../src/sources/load-feed.js');

/** What a document makes load that has not been loaded before. */
async function loadedFor(body: string, address = 'https://news.example/feed', options = {}): Promise<string[]> {
  loaded.length = 0;
  await loadFeed(address, { fetch: async () => new Response(body), retries: 0, ...options }).catch(() => {});
  return loaded.toSorted();
}

const rss = (item: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News – today</title><link>https://news.example/</link><atom:link href="https://news.example/feed" rel="self" type="application/rss+xml"/><image><url>https://news.example/i.png</url></image><sy:updatePeriod>hourly</sy:updatePeriod>${item}</channel></rss>`;
const story = (more = '') =>
  `<item><title>It’s a story</title><link>https://news.example/1</link><guid isPermaLink="false">1</guid><dc:creator><![CDATA[A. Person]]></dc:creator><pubDate>Mon, 06 Sep 2021 09:05:07 +0000</pubDate><category>World</category><description><![CDATA[<p>Said &amp; done</p>]]></description><content:encoded><![CDATA[<p>Said &amp; done, <a href="https://news.example/2">twice</a></p>]]></content:encoded><slash:comments>2</slash:comments>${more}</item>`;
const post = (title: string) =>
  JSON.stringify([
    {
      ...{ id: 1, link: 'https://news.example/a/', date_gmt: '2026-01-01T00:00:00', title: { rendered: title } },
      ...{ content: { rendered: '<p>Body</p>' }, excerpt: { rendered: '<p>Short</p>' } },
      _embedded: {
        author: [{ name: 'A. Person' }],
        'wp:featuredmedia': [{ source_url: 'https://news.example/p.jpg' }],
        'wp:term': [[{ taxonomy: 'category', name: 'World' }]],
      },
    },
  ]);

// The order counts: what one document has loaded the next one does not load again.
test('what is usual loads its reader only, and each rarity its own code', async () => {
  const plain = { items: [{ id: '1', url: '/1', title: 'It’s a story', date_published: '2026-01-01T00:00:00Z' }] };
  assert.deepEqual(await loadedFor(JSON.stringify(plain)), []);
  assert.deepEqual(await loadedFor(rss(story())), [
    'sources/formats/xml-feed',
    'sources/formats/xml-query',
    'sources/formats/xml-tree',
    'sources/read-any',
    'sources/sniff',
    'text/entities',
    'text/escape',
    'text/html-to-text',
    'text/scan',
  ]);
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title><entry><id>1</id><title type="html">A &amp;amp; B</title><link href="https://news.example/1"/><updated>2026-01-01T00:00:00Z</updated><author><name>A. Person</name></author><content type="html">&lt;p&gt;Text&lt;/p&gt;</content><thr:total>1</thr:total></entry></feed>';
  assert.deepEqual(await loadedFor(atom), []);
  const posts = 'https://news.example/wp-json/wp/v2/posts';
  assert.deepEqual(await loadedFor(post('It&#8217;s a story'), posts), [
    'sources/formats/json',
    'sources/formats/wordpress',
    'sources/query',
    'sources/wordpress-query',
  ]);

  const modules = ['sources/formats/xml-modules', 'sources/formats/xml-names'];
  assert.deepEqual(await loadedFor(rss(story('<media:thumbnail url="https://news.example/t.jpg"/>'))), modules);
  assert.deepEqual(await loadedFor(rss(story('<itunes:summary>More</itunes:summary>'))), []);
  assert.deepEqual(await loadedFor(post('A'), posts, { category: 'World' }), ['sources/wordpress-filter']);
  const refusal = 'sources/formats/refusal';
  assert((await loadedFor('{"code":"no","message":"No.","data":{"status":404}}')).includes(refusal));
  assert.deepEqual(await loadedFor(rss(story('<category>cafÃ© â€“ crÃ¨me</category>'))), [
    'sources/repair-feed',
    'text/page-1252',
    'text/repair-with',
    'text/windows-1252',
  ]);
  assert.deepEqual(await loadedFor(rss(story('<category>Malaysiaโ€™s</category>'))), ['text/page-874']);
  const picture = '<item><description>&lt;img src="https://news.example/p.jpg"&gt;</description></item>';
  assert.deepEqual(await loadedFor(rss(picture)), ['sources/enrich', 'sources/highlight-headings']);
  assert.deepEqual(await loadedFor(rss(story('<category>caf&eacute;</category>'))), ['text/entity-names']);
});
