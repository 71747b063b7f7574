import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFeed, type LoadFeedOptions } from '../../src/feed/index.js';

const SITE = 'https://ghost.example';
const TAGS = [
  { id: 'a1', name: 'Rare Earths', slug: 'rare-earths' },
  { id: 'a2', name: "O'Brien & Co", slug: 'obrien-co' },
  { id: 'a3', name: 'Économie', slug: 'economie' },
  { id: 'a4', name: '#internal', slug: 'hash-internal' },
];
const AUTHORS = [{ id: 'b1', name: 'Maren Wright', slug: 'ed' }];
const TOTAL = 230;

/** The Content API as Ghost answers: pages by number, filters by slug in its query language. */
function fakeGhost() {
  const asked: URL[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    asked.push(url);
    const [, kind, slug] = /content\/(\w+)\/(?:slug\/)?([\w-]*)/.exec(url.pathname) ?? [];
    if (kind === 'tags') return Response.json({ tags: TAGS });
    if (kind === 'authors') return Response.json({ authors: AUTHORS });
    const filter = url.searchParams.get('filter') ?? '';
    const wanted = Array.from(filter.matchAll(/(?:tag|author):'?([\w-]+)/g), ([, name]) => name!);
    const one = slug || /slug:([\w-]+)/.exec(filter)?.[1] || /(?:^|[+(])id:(\w+)/.exec(filter)?.[1];
    const known = [...TAGS, ...AUTHORS].map((entry) => entry.slug);
    const all = Array.from({ length: TOTAL }, (_, index) => {
      const name = `story-${TOTAL - index}`;
      return { id: `c${TOTAL - index}`, slug: name, url: `${SITE}/${name}/`, title: name, authors: AUTHORS };
    }).filter(
      ({ id, slug: name }) => wanted.every((each) => known.includes(each)) && (!one || one === name || one === id),
    );
    const limit = Number(url.searchParams.get('limit')) || 15;
    const page = Number(url.searchParams.get('page')) || 1;
    const posts = all.slice((page - 1) * limit, page * limit);
    const next = page * limit < all.length ? page + 1 : null;
    return Response.json({
      [kind === 'pages' ? 'pages' : 'posts']: posts,
      ...(!slug && { meta: { pagination: { page, limit, next, total: all.length } } }),
    });
  };
  return { asked, fetch };
}

const load = async (path: string, options: LoadFeedOptions = {}, ghost = fakeGhost()) => {
  const feed = await loadFeed(`${SITE}/ghost/api/${path}?key=k`, { ...options, fetch: ghost.fetch });
  return { feed, titles: feed.items.map(({ title }) => title), query: ghost.asked.at(-1)!.searchParams, ghost };
};

test('posts of all versions, pages, one post; always with authors and tags', async () => {
  for (const path of [
    'content/posts/',
    'v2/content/posts/',
    'v3/content/posts',
    'v4/content/posts/',
    'canary/content/posts/',
  ]) {
    const { titles, query } = await load(path);
    assert.deepEqual([titles.length, query.get('include')], [100, 'authors,tags'], path);
  }
  assert.equal((await load('content/pages/', { limit: 2 })).titles.length, 2);
  const { titles, query } = await load('content/posts/slug/story-7/', { limit: 5 });
  assert.deepEqual([titles, query.get('include'), query.get('limit')], [['story-7'], 'authors,tags', null]);
});

test('the addresses of a tag and an author mean their posts', async () => {
  assert.equal((await load('content/tags/slug/economie/', { limit: 2 })).query.get('filter'), 'tag:economie');
  assert.equal((await load('v3/content/authors/slug/ed/')).query.get('filter'), 'author:ed');
  assert.equal((await load('content/tags/a1/')).query.get('filter'), 'tags.id:a1');
  assert.equal((await load('content/tags/')).titles[0], 'story-230');
});

test('any limit and offset, and the pages after', async () => {
  for (const [limit, offset] of [
    [5, 0],
    [5, 5],
    [7, 3],
    [15, 190],
    [150, 0],
    [99, 50],
  ] as const) {
    const { titles } = await load('content/posts/', { limit, offset });
    const expected = Array.from({ length: limit }, (_, index) => `story-${TOTAL - offset - index}`);
    assert.deepEqual(titles.slice(0, 40), expected.slice(0, Math.min(titles.length, 40)), `${limit}, ${offset}`);
    assert(titles.length === limit || limit === 99, `${limit}, ${offset}`);
  }
  const ghost = fakeGhost();
  let { feed } = await load('content/posts/', { limit: 100 }, ghost);
  const count = [feed.items.length];
  while (feed.nextUrl) count.push((feed = await loadFeed(feed.nextUrl, { fetch: ghost.fetch })).items.length);
  assert.deepEqual(count, [100, 100, 30]);
});

test('filters by slug and name, with quotes and accents', async () => {
  const first = async (options: LoadFeedOptions) => (await load('content/posts/', { limit: 1, ...options })).titles[0];
  for (const tag of ['rare-earths', 'Rare Earths', "O'Brien & Co", 'Économie', 'ECONOMIE', 'id:a1'])
    assert.equal(await first({ tag }), 'story-230', tag);
  assert.equal(await first({ category: 'Rare Earths', author: 'Maren Wright' }), 'story-230');
  assert.equal((await load('content/posts/', { tag: 'Rare Earths' })).ghost.asked.length, 1);
});

test('a filter that matches nothing warns, and names existing terms', async () => {
  const { warn } = console;
  let said = '';
  console.warn = (message: string) => (said = message);
  try {
    assert.deepEqual((await load('content/posts/', { tag: 'Sports' })).titles, []);
  } finally {
    console.warn = warn;
  }
  assert.match(said, /tag="Sports".*"O'Brien & Co", "Rare Earths", "Économie"/);
  assert.doesNotMatch(said, /#internal/);
});

test('an item of any age by id or address', async () => {
  for (const item of ['id:c7', 'c7', `${SITE}/story-7/`])
    assert.deepEqual((await load('content/posts/', { item })).titles, ['story-7'], item);
});

test('a wrong key is reported with the message from Ghost', async () => {
  const fetch = async () =>
    Response.json({ errors: [{ message: 'Unknown Content API Key', type: 'UnauthorizedError' }] }, { status: 401 });
  await assert.rejects(loadFeed(`${SITE}/ghost/api/content/posts/?key=no`, { fetch }), {
    code: 'unauthorized',
    message: /Unknown Content API Key/,
  });
});
