import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadArticles } from '../src/content/articles.ts';
import type { JsonFeed } from '../src/feeds/json-feed.ts';
import { runningNewsroom } from './running.ts';
import { assertWellFormed } from './well-formed.ts';

const url = await runningNewsroom();
const articles = loadArticles();
const json = async (path: string): Promise<JsonFeed> => (await fetch(url + path)).json() as Promise<JsonFeed>;
const text = async (path: string): Promise<string> => (await fetch(url + path)).text();

const types = {
  '/feed.json': 'application/feed+json; charset=utf-8',
  '/rss.xml': 'application/rss+xml; charset=utf-8',
  '/atom.xml': 'application/atom+xml; charset=utf-8',
};

for (const [path, type] of Object.entries(types)) {
  test(`${path} has the headers that readers and browsers need`, async () => {
    const { status, headers } = await fetch(url + path, { headers: { Origin: 'http://partner.example' } });
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), type);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('cache-control') ?? '', /^public, max-age=60, stale-while-revalidate=\d+$/);
    assert.match(headers.get('etag') ?? '', /^"[^"]+"$/);
    assert.ok(!Number.isNaN(Date.parse(headers.get('last-modified') ?? '')));
  });

  test(`${path} answers 304 to a reader that has it`, async () => {
    const { headers } = await fetch(url + path);
    const conditions: Record<string, string>[] = [
      { 'If-None-Match': headers.get('etag')! },
      { 'If-Modified-Since': headers.get('last-modified')! },
    ];
    for (const condition of conditions) {
      const answer = await fetch(url + path, { headers: condition });
      assert.equal(answer.status, 304);
      assert.equal(await answer.text(), '');
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
    const changed = await fetch(url + path, {
      headers: { 'If-None-Match': '"other"', 'If-Modified-Since': headers.get('last-modified')! },
    });
    assert.equal(changed.status, 200);
  });

  test(`${path} uses absolute addresses of its own origin`, async () => {
    const body = await text(`${path}?limit=100`);
    assert.doesNotMatch(body, /(?:href|src)=\\?"\/(?!\/)/);
    assert.ok(body.includes(`${url}/articles/${articles[0]!.slug}`));
  });
}

test('the JSON feed pages through every article once', async () => {
  const seen: string[] = [];
  for (let next: string | undefined = '/feed.json?limit=7'; next;) {
    const page: JsonFeed = await json(next);
    seen.push(...page.items.map(({ url: itemUrl }) => itemUrl));
    assert.equal(page._news.total, articles.length);
    next = page.next_url?.slice(url.length);
  }
  assert.deepEqual(
    seen,
    articles.map(({ slug }) => `${url}/articles/${slug}`),
  );
});

test('a page beyond the end is empty and has no next one', async () => {
  const page = await json('/feed.json?page=99');
  assert.deepEqual(page.items, []);
  assert.equal(page.next_url, undefined);
});

test('the JSON feed carries everything that a widget can show', async () => {
  const { version, items } = await json('/feed.json?limit=100');
  assert.equal(version, 'https://jsonfeed.org/version/1.1');
  for (const item of items) {
    const article = articles.find(({ slug }) => item.url.endsWith(`/${slug}`))!;
    assert.equal(item.title, article.title);
    assert.equal(item.language, article.language);
    assert.deepEqual(item.tags, article.tags);
    assert.deepEqual(item._news.highlights, article.highlights);
    assert.equal(item._news.label, article.label);
    assert.equal(item.image, item._news.image?.url);
    if (item._news.image) assert.equal(item._news.image.srcset.split(', ').length, 3);
  }
});

test('filters choose by section and by tag, and keep to the limit', async () => {
  const markets = await json('/feed.json?section=markets&limit=2');
  assert.equal(markets.items.length, 2);
  assert.ok(markets.items.every((item) => item._news.section.name === 'Markets'));
  assert.match(markets.next_url ?? '', /section=markets/);
  const tagged = await json('/feed.json?tag=dysprosium');
  assert.ok(tagged.items.length > 1 && tagged.items.every((item) => item.tags.includes('dysprosium')));
  assert.equal((await json('/feed.json?limit=nonsense')).items.length, 10);
});

test('RSS is well formed and complete', async () => {
  const body = await text('/rss.xml?limit=100');
  assertWellFormed(body);
  const items = body.split('<item>').slice(1);
  assert.equal(items.length, articles.length);
  items.forEach((item, index) => {
    for (const part of [
      '<guid isPermaLink="true">',
      '<pubDate>',
      '<dc:creator>',
      '<category>',
      '<content:encoded><![CDATA[',
    ]) {
      assert.ok(item.includes(part), part);
    }
    assert.equal(item.split('<media:content ').length - 1, articles[index]!.image ? 3 : 0);
  });
  assert.ok(body.includes(`<atom:link rel="self" type="application/rss+xml" href="${url}/rss.xml?limit=100"/>`));
});

test('Atom is well formed and complete', async () => {
  const body = await text('/atom.xml?limit=100');
  assertWellFormed(body);
  assert.equal(body.split('<entry ').length - 1, articles.length);
  for (const part of ['<published>', '<updated>', '<author>', '<summary type="text">', '<content type="html">']) {
    assert.ok(body.split(part).length > articles.length, part);
  }
});
