import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/feed.js';
import { FeedError, loadFeed, parseFeed } from '../../src/feed/index.js';
import { corpora, needs } from './corpora.js';

interface Recorded {
  file: string;
  status: number;
  request: { path: string };
  headers: Record<string, string>;
}

const WORDPRESS = 'wordpress-6.5-recorded';
const GHOST = 'ghost-6-recorded';

/** A fetch that plays back recorded answers. */
const playback =
  (corpus: string, asked: string[] = []) =>
  async (input: RequestInfo | URL): Promise<Response> => {
    const file = String(input).split('#')[1]!;
    asked.push(String(input));
    const { status, headers } = corpora
      .json<Recorded[]>(`${corpus}/index.json`)
      .find((recorded) => recorded.file === file)!;
    return new Response(corpora.bytes(`${corpus}/${file}`), { status, headers });
  };

const failure = async (promise: Promise<Feed>): Promise<FeedError> => {
  try {
    await promise;
  } catch (error) {
    assert(error instanceof FeedError, String(error));
    assert(error.message.length > 40 && error.message !== error.code);
    return error;
  }
  throw new Error('no error');
};

test('recorded WordPress answers', async (context) => {
  if (!needs(context, WORDPRESS)) return;
  const asked: string[] = [];
  const load = (path: string, file: string, options = {}) =>
    loadFeed(`http://127.0.0.1:9461${path}#${file}`, { fetch: playback(WORDPRESS, asked), ...options });

  const feed = await load('/wp-json/wp/v2/posts', 'posts-embed.json', { limit: 10, offset: 20 });
  assert(
    asked[0]!.includes('_embed=author') && asked[0]!.includes('per_page=10') && asked[0]!.includes('offset=20'),
    asked[0],
  );
  assert.equal(feed.items.length, 10);
  assert.equal(feed.total, 69);
  assert.match(feed.nextUrl!, /posts\?.*per_page=10&offset=30$/);
  let complete = 0;
  const files = [
    'posts-embed.json',
    'posts-embed-page2.json',
    'posts-search.json',
    'posts-rest-route.json',
    'post-with-comments.json',
  ];
  for (const file of files)
    for (const item of (await load('/wp-json/wp/v2/posts', file)).items) {
      complete++;
      assert(
        item.id &&
          /^http/.test(item.url) &&
          /Z$/.test(item.datePublished!) &&
          /Z$/.test(item.dateModified!) &&
          item.authors[0]?.name,
        item.url,
      );
      assert(!/[<&]\w+;|<\w+>/.test(item.title), item.title);
      assert(item.contentHtml || item.title.startsWith('Protected'), item.title);
    }
  console.log(`WordPress items complete: ${complete}/${complete}`);
  const [untitled, thai, hostile, broken] = feed.items;
  assert.equal(untitled!.title, 'no title');
  assert.deepEqual(untitled!.image && { ...untitled!.image }, {
    url: 'http://127.0.0.1:9461/wp-content/uploads/2026/11/feat.png',
    alt: 'Alt "quoted" text',
    width: 10,
    height: 6,
    caption: 'Caption text',
  });
  assert.deepEqual(untitled!.authors[0], {
    name: 'ISA Staff – Reporter',
    url: 'http://127.0.0.1:9461/author/sdi/',
    image: 'http://1.gravatar.com/avatar/?s=96&d=mm&r=g',
    bio: 'Bio bold & more',
  });
  assert.equal(thai!.title, 'ข่าวไทย');
  assert.equal(hostile!.title, 'title');
  assert.equal(broken!.title, 'Malaysia’s “new” plan');
  const blocked = await load('/wp-json/wp/v2/posts', 'v-posts-users-blocked.json');
  assert.deepEqual(blocked.items[0]!.authors, []);

  assert.equal((await failure(load('/wp-json/wp/v2/posts', 'posts-page-out-of-range.json'))).code, 'http');
  const missing = await failure(load('/wp-json/wp/v2/posts/999999', 'post-not-found.json'));
  assert.equal(missing.code, 'not-found');
  assert.match(missing.message, /Invalid post ID/);
  const inline = corpora.bytes(`${WORDPRESS}/post-not-found.json`);
  assert.throws(
    () => parseFeed(inline, { url: 'https://a.example/' }),
    (error: FeedError) => error.code === 'not-found' && error.status === 404,
  );
});

test('recorded Ghost answers', async (context) => {
  if (!needs(context, GHOST)) return;
  const asked: string[] = [];
  const load = (file: string, options = {}) =>
    loadFeed(`http://127.0.0.1:2368/ghost/api/content/posts/?key=k#${file}`, {
      fetch: playback(GHOST, asked),
      ...options,
    });
  const feed = await load('content-posts.json', { limit: 20, tag: 'News' });
  assert(
    asked[0]!.includes('include=authors%2Ctags') &&
      asked[0]!.includes('limit=20') &&
      asked[0]!.includes('filter=tag%3Anews'),
    asked[0],
  );
  assert.equal(feed.items.length, 9);
  assert.equal(feed.total, 9);
  for (const item of feed.items)
    assert(
      item.id &&
        /^http/.test(item.url) &&
        item.title &&
        item.datePublished &&
        item.dateModified &&
        item.authors[0]?.name,
      item.title,
    );
  console.log(`Ghost items complete: ${feed.items.length}/${feed.items.length}`);
  assert(feed.items.some(({ title }) => title === '<script>alert(1)</script> in a title'));
  assert.equal(feed.items.find(({ title }) => title === 'Members only story')!.label, 'paid');
  const second = await load('content-posts-page2.json', { limit: 3, offset: 3 });
  assert(asked.at(-1)!.includes('page=2'));
  assert.equal(second.items.length, 3);
  assert.match(second.nextUrl!, /page=3/);
  const partial = await load('content-posts-filter.json');
  assert(partial.items.every(({ url, title, datePublished }) => url && title && datePublished));
  assert.equal((await failure(load('content-bad-key.json'))).code, 'unauthorized');
  assert.equal((await failure(load('content-not-found.json'))).code, 'not-found');
  assert.equal((await failure(load('signup-rate-limited.json', { retries: 0 }))).code, 'rate-limited');
  assert.throws(
    () => parseFeed(corpora.bytes(`${GHOST}/content-bad-key.json`), { url: 'https://a.example/' }),
    (error: FeedError) => error.code === 'unauthorized',
  );
});

test('pages: JSON-LD and meta elements', (context) => {
  if (!needs(context, 'readability-jsonld', 'schemaorg-examples')) return;
  interface Page {
    file: string;
    expected: { title: string; excerpt?: string; publishedTime?: string };
  }
  const squeeze = (text = '') => text.replace(/\s+/g, ' ').trim();
  let [right, all] = [0, 0];
  for (const { file, expected } of corpora.json<Page[]>('readability-jsonld/expect.json')) {
    const [item] = parseFeed(corpora.bytes(`readability-jsonld/${file}`), {
      url: 'http://fakehost/test/page.html',
    }).items;
    const checks: [string, boolean][] = [
      ['title', squeeze(item!.title) === squeeze(expected.title)],
      ['excerpt', !expected.excerpt || squeeze(item!.summary) === squeeze(expected.excerpt)],
      ['date', !expected.publishedTime || Boolean(item!.datePublished)],
    ];
    for (const [name, good] of checks) {
      all++;
      if (good) right++;
      else if (process.env.VERBOSE) console.log('   ', file, name, JSON.stringify(item).slice(0, 300), expected);
    }
  }
  console.log(`article pages: ${right}/${all} = ${((100 * right) / all).toFixed(1)} %`);
  let read = 0;
  const examples = corpora.json<{ raw: string }[]>('schemaorg-examples/examples.json');
  for (const { raw } of examples) {
    try {
      parseFeed(raw, { url: 'http://example.com/' });
      read++;
    } catch (error) {
      assert(error instanceof FeedError && !(error.cause instanceof Error), String(error));
    }
  }
  console.log(`schema.org examples: ${read} of ${examples.length} hold articles, none throws anything but FeedError`);
  // Four misses are Wikipedia's, whose headline is a description.
  assert(right / all >= 0.88);
});
