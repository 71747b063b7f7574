import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadFeed, type NewsItem, parseFeed } from '@news-widgets/core/feed';
import { ASK, NEWS, relayOf, rss, stories, titles, longStories } from './support/sources.js';

const OTHER = 'https://other.example/rss';
const of = (...urls: string[]) => `feed?${urls.map((url) => `url=${encodeURIComponent(url)}`).join('&')}`;

describe('GET /v1/feed', () => {
  it('answers with JSON Feed 1.1 that core reads as the source itself', async () => {
    const more =
      '<description>Prices &amp;amp; <b>more</b></description><dc:creator>Ada Ore</dc:creator><category>Markets</category><media:content url="/a.jpg" medium="image" width="800" height="500"><media:description>A pit</media:description></media:content>';
    const body = rss([{ title: 'Ore &amp; more', path: 'ore', day: 3, more }]);
    const { ask } = relayOf({ [NEWS]: body });
    const response = await ask(ASK);
    const text = await response.text();
    assert.equal(response.status, 200);
    assert.match(text, /^\{"version":"https:\/\/jsonfeed.org\/version\/1.1"/);
    const relayed = (await loadFeed('https://relay.example/v1/feed', { fetch: async () => new Response(text) }))
      .items[0];
    const [{ contentHtml: _, ...own }] = parseFeed(body, { url: NEWS }).items as [NewsItem];
    assert.deepEqual({ ...relayed, tags: [] }, { ...own, id: own.url, tags: [] });
    assert.deepEqual([relayed!.image!.width, relayed!.image!.height, relayed!.image!.alt], [800, 500, 'A pit']);
  });

  it('has at most 3 kB (brotli) for 20 stories with pictures in several sizes', async () => {
    const { ask } = relayOf({ [NEWS]: rss(longStories) });
    const body = await (await ask(`${ASK}&limit=20`)).text();
    assert.equal((JSON.parse(body) as { items: unknown[] }).items.length, 20);
    const size = brotliCompressSync(body).length;
    assert.ok(size <= 3000, `${size} bytes`);
  });

  it('names the next page, as long as there is one', async () => {
    const { feed } = relayOf({ [NEWS]: rss(stories(12)) });
    const first = await feed(`${ASK}&limit=5`);
    assert.deepEqual(titles(first), ['Story 1', 'Story 2', 'Story 3', 'Story 4', 'Story 5']);
    const second = await feed(first.next_url!.split('/v1/')[1]!);
    assert.deepEqual(titles(second), ['Story 6', 'Story 7', 'Story 8', 'Story 9', 'Story 10']);
    const third = await feed(second.next_url!.split('/v1/')[1]!);
    assert.deepEqual(titles(third), ['Story 11', 'Story 12']);
    assert.equal(third.next_url, undefined);
  });

  it('returns 20 stories by default, and 100 at most', async () => {
    const { feed } = relayOf({ [NEWS]: rss(stories(150)) });
    assert.equal((await feed(ASK)).items.length, 20);
    assert.equal((await feed(`${ASK}&limit=1000`)).items.length, 100);
    assert.deepEqual(titles(await feed(`${ASK}&limit=1&offset=140`)), ['Story 141']);
  });

  it('filters by category, tag and author, by words, and without excluded addresses', async () => {
    const { feed } = relayOf({
      [NEWS]: rss([
        { title: 'One', more: '<category>Mines</category><dc:creator>Ada Ore</dc:creator>' },
        { title: 'Two', more: '<category>Law</category><description>Élan of the magnet makers</description>' },
        { title: 'Three', more: '<category>Mines</category>' },
      ]),
    });
    assert.deepEqual(titles(await feed(`${ASK}&category=mines`)), ['One', 'Three']);
    assert.deepEqual(titles(await feed(`${ASK}&tag=Law`)), ['Two']);
    assert.deepEqual(titles(await feed(`${ASK}&author=ada-ore`)), ['One']);
    assert.deepEqual(titles(await feed(`${ASK}&q=elan+MAGNET`)), ['Two']);
    const exclude = encodeURIComponent('https://www.news.example/two/?utm_source=x');
    assert.deepEqual(titles(await feed(`${ASK}&exclude=${exclude}`)), ['One', 'Three']);
  });

  it('merges sources: newest first, repeats once, each story with its source', async () => {
    const { feed } = relayOf({
      [NEWS]: rss([
        { title: 'Shared', day: 5 },
        { title: 'Ours', day: 3 },
      ]),
      [OTHER]: rss(
        [
          { title: 'Theirs', day: 7 },
          { title: 'shared', day: 5 },
        ],
        { title: 'Other', host: 'other.example' },
      ),
    });
    const merged = await feed(of(NEWS, OTHER));
    assert.deepEqual(titles(merged), ['Theirs', 'Shared', 'Ours']);
    assert.equal(merged.title, 'News Example · Other');
    assert.deepEqual(merged.items[0]!._news!['source'], { name: 'Other', url: 'https://other.example/' });
  });

  it('answers with the sources that work, and names those that do not', async () => {
    const { feed, ask } = relayOf({ [NEWS]: rss(stories(2)) });
    const merged = await feed(of(NEWS, OTHER));
    assert.equal(merged.items.length, 2);
    assert.deepEqual(merged._news.failed, [OTHER]);
    assert.equal((await ask(of(OTHER, 'https://other.example/b'))).status, 404);
  });

  it('leaves bodies out unless content=1', async () => {
    const { feed } = relayOf({
      [NEWS]: rss([{ title: 'One', more: '<description>&lt;p&gt;Text&lt;/p&gt;</description>' }]),
    });
    assert.equal((await feed(ASK)).items[0]!.content_html, undefined);
    assert.match((await feed(`${ASK}&content=1`)).items[0]!.content_html!, /<p>Text<\/p>/);
  });

  it('finds the feed of a bare address, and does not request the page again', async () => {
    const page = `<!doctype html><html><head><title>News</title><link rel="alternate" type="application/rss+xml" href="/rss/"></head><body><h1>News</h1></body></html>`;
    const { feed, requests, clock } = relayOf({
      'https://news.example/': page,
      'https://news.example/rss/': rss(stories(3)),
    });
    const site = `feed?url=${encodeURIComponent('https://news.example/')}&limit=5`;
    assert.equal((await feed(site)).items.length, 3);
    const before = requests.length;
    clock.now += 301_000;
    assert.equal((await feed(site)).items.length, 3);
    assert.deepEqual(
      requests.slice(before).map(({ url }) => url),
      ['https://news.example/rss/'],
    );
  });

  it('reads the feed of a WordPress whose REST API is closed', async () => {
    const page = `<!doctype html><html><head><link rel="https://api.w.org/" href="https://news.example/wp-json/"><link rel="alternate" type="application/rss+xml" href="https://news.example/feed/"></head><body></body></html>`;
    const closed = new Response('{"code":"rest_forbidden","message":"Closed"}', { status: 401 });
    const { feed, requests } = relayOf({
      'https://news.example/': page,
      'https://news.example/wp-json/wp/v2/posts?_embed=author%2Cwp%3Afeaturedmedia%2Cwp%3Aterm&per_page=30': closed,
      'https://news.example/feed/': rss(stories(3)),
    });
    const site = 'feed?url=https://news.example/';
    assert.equal((await feed(`${site}&limit=3`)).items.length, 3);
    const before = requests.length;
    for (const limit of [1, 2]) assert.equal((await feed(`${site}&limit=${limit}`)).items.length, limit);
    assert.equal(requests.length, before);
  });

  it('asks a source once for answers of different lengths', async () => {
    const { feed, requests } = relayOf({ [NEWS]: rss(stories(30)) });
    for (const query of ['', '&limit=3', '&limit=7&offset=2', '&q=story', '&x=1']) await feed(ASK + query);
    assert.equal(requests.length, 1);
  });

  it('explains a bad request', async () => {
    const { ask } = relayOf({});
    for (const path of [
      'feed',
      'feed?url=',
      'feed?url=nix',
      'feed?url=ftp://news.example/',
      `${ASK}&limit=-1`,
      `${ASK}&offset=x`,
    ]) {
      const response = await ask(path);
      assert.equal(response.status, 400, path);
      assert.equal(((await response.json()) as { code: string }).code, 'bad-request');
    }
    assert.equal((await ask(of(...Array.from({ length: 11 }, (_, index) => `${NEWS}${index}`)))).status, 400);
    assert.equal((await ask('nothing')).status, 404);
  });
});
