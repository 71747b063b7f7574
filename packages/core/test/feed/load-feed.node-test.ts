import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError, loadFeed, type FeedErrorCode, type LoadFeedOptions } from '../../src/feed/index.js';

const url = 'https://news.example/feed';
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  items: Array.from({ length: 9 }, (_, index) => ({
    id: `${index}`,
    url: `/s/${index}`,
    title: `Story ${index}`,
    tags: index % 2 ? ['odd'] : [],
  })),
});

/** A site: paths to answers. */
const site =
  (answers: Record<string, string | (() => Response | Promise<Response>)>, asked: string[] = []): typeof fetch =>
  async (input, init) => {
    asked.push(String(input));
    init?.signal?.throwIfAborted();
    const { pathname, search } = new URL(String(input));
    const answer = answers[pathname + search] ?? answers[pathname] ?? answers['*'];
    if (answer === undefined) return new Response('gone', { status: 404 });
    return typeof answer === 'string' ? new Response(answer) : answer();
  };

const codeOf = async (
  fetch: typeof globalThis.fetch,
  options: LoadFeedOptions = {},
  address = url,
): Promise<FeedErrorCode> => {
  try {
    await loadFeed(address, { fetch, retries: 0, ...options });
  } catch (error) {
    assert(error instanceof FeedError, String(error));
    assert(/[.!]/.test(error.message) && error.message.length > 40);
    return error.code;
  }
  throw new Error('no error');
};

test('limit, offset and filters', async () => {
  const load = (options: LoadFeedOptions) => loadFeed(url, { fetch: site({ '*': FEED }), ...options });
  assert.deepEqual(
    (await load({ limit: 2, offset: 3 })).items.map(({ id }) => id),
    ['3', '4'],
  );
  assert.deepEqual(
    (await load({ tag: 'Odd', limit: 2, offset: 1 })).items.map(({ id }) => id),
    ['3', '5'],
  );
  assert.equal((await load({})).items[8]!.url, 'https://news.example/s/8');
});

test('an address that itself requests more gets no more than the limit', async () => {
  const posts = JSON.stringify(
    Array.from({ length: 9 }, (_, id) => ({ id, link: `https://a.example/${id}`, title: { rendered: `Story ${id}` } })),
  );
  const load = (address: string, asked: string[] = []) =>
    loadFeed(address, { fetch: site({ '*': posts }, asked), limit: 3 });
  assert.equal((await load('https://a.example/wp-json/wp/v2/posts?per_page=50')).items.length, 3);

  const ghost = JSON.stringify({
    posts: Array.from({ length: 50 }, (_, id) => ({ id, url: `https://a.example/${id}`, title: `Story ${id}` })),
  });
  const asked: string[] = [];
  const feed = await loadFeed('https://a.example/ghost/api/content/posts/?key=k&limit=50', {
    ...{ fetch: site({ '*': ghost }, asked), limit: 10, offset: 50 },
  });
  assert.equal(new URL(asked[0]!).searchParams.get('page'), '2');
  assert.equal(feed.items.length, 10);
});

test('shortcodes are removed from any body', async () => {
  const body = (text: string) =>
    `<rss><channel><title>T</title><item><title>S</title><link>https://a.example/1</link><description>${text}</description></item></channel></rss>`;
  for (const shortcode of ['[contact-form-7 id="1"]', '[mc4wp_form]', '[h5p id=1]']) {
    const { items } = await loadFeed(url, { fetch: site({ '*': body(`Write to us ${shortcode}`) }) });
    assert.equal(items[0]!.summary, 'Write to us', shortcode);
  }
  const { items } = await loadFeed(url, { fetch: site({ '*': body('He wrote [sic] and left') }) });
  assert.equal(items[0]!.summary, 'He wrote [sic] and left');
});

test('fields that JSON Feed lacks', async () => {
  const own = { duration: 185, disclosure: 'ai', reviewedBy: 'Ana Lima', commentCount: 0, readingMinutes: 4 };
  const image = { url: 'https://news.example/p.webp', focus: '30% 20%', width: 300 };
  const entry = { id: '1', title: 'T', _news: { ...own, duration: '185', image } };
  const [item] = (await loadFeed(url, { fetch: site({ '*': JSON.stringify({ items: [entry] }) }) })).items;
  for (const [name, value] of Object.entries(own)) assert.equal(item![name as keyof typeof own], value, name);
  assert.deepEqual({ ...item!.image }, { ...image, alt: '' });
  const senseless = { ...entry, duration: 'long', comment_count: -1, disclosure: {}, _news: {} };
  const [plain] = (await loadFeed(url, { fetch: site({ '*': JSON.stringify({ items: [senseless] }) }) })).items;
  for (const name of ['duration', 'commentCount', 'disclosure']) assert(!(name in plain!), name);
});

test('pages that lead to each other or to themselves end', async () => {
  const page = (href: string) => `<!doctype html><link rel="alternate" type="application/rss+xml" href="${href}">`;
  const asked: string[] = [];
  assert.equal(await codeOf(site({ '/feed': page('/home'), '/home': page('/feed') }, asked)), 'not-a-feed');
  assert.equal(await codeOf(site({ '/feed': page('/feed') }, asked)), 'not-a-feed');
  assert.equal(asked.length, 4);
});

test('a Retry-After that has passed is no reason to wait', async () => {
  let round = 0;
  const busy = () => new Response('', { status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } });
  const fetch = site({ '*': () => (round++ ? new Response(FEED) : busy()) });
  assert.equal((await loadFeed(url, { fetch })).items.length, 9);
});

test('a document that breaks off is malformed, not unreachable', async () => {
  const odd = JSON.stringify({ items: [{ title: 'T', url: '/a', image: { url: '/a.png', width: { toString: 1 } } }] });
  assert.equal((await loadFeed(url, { fetch: site({ '*': odd }) })).items[0]!.image!.width, undefined);
});

test('every failure has a code and a sentence', async () => {
  const status = (code: number) => site({ '*': () => new Response('', { status: code }) });
  assert.equal(await codeOf(status(403)), 'unauthorized');
  assert.equal(await codeOf(status(410)), 'not-found');
  assert.equal(await codeOf(status(429)), 'rate-limited');
  assert.equal(await codeOf(status(502)), 'server');
  assert.equal(await codeOf(status(418)), 'http');
  assert.equal(await codeOf(site({ '*': '' })), 'empty');
  assert.equal(await codeOf(site({ '*': 'hello' })), 'not-a-feed');
  assert.equal(await codeOf(site({ '*': '<!doctype html><title>x</title><p>y' })), 'not-a-feed');
  assert.equal(await codeOf(site({ '*': '{"version": ' })), 'malformed');
  assert.equal(await codeOf(site({ '*': '{"a": 1}' })), 'not-a-feed');
  assert.equal(await codeOf(site({ '*': FEED }), { maxBytes: 10 }), 'too-large');
  assert.equal(await codeOf(site({ '*': () => Promise.reject(new TypeError('Failed to fetch')) })), 'network');
  assert.equal(await codeOf(site({}), {}, 'ftp://news.example/'), 'invalid-url');
  assert.equal(await codeOf(site({}), {}, 'not an address'), 'invalid-url');
  const never: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      // Like an open connection, it keeps the process alive.
      const open = setTimeout(() => {}, 5000);
      init!.signal!.addEventListener('abort', () => (clearTimeout(open), reject(init!.signal!.reason)));
    });
  assert.equal(await codeOf(never, { timeout: 20 }), 'timeout');
});

test('retries temporary failures when allowed, and nothing else', async () => {
  let count = 0;
  const flaky = site({
    '*': () => (count++ ? new Response(FEED) : new Response('', { status: 503, headers: { 'retry-after': '0' } })),
  });
  assert.equal((await loadFeed(url, { fetch: flaky })).items.length, 9);
  const asked: string[] = [];
  await codeOf(site({}, asked), { retries: 2 }, `${url}.json`);
  assert.equal(asked.length, 1);
  const patient: string[] = [];
  await codeOf(site({ '*': () => new Response('', { status: 429, headers: { 'retry-after': '3600' } }) }, patient), {
    retries: 2,
  });
  assert.equal(patient.length, 1);
});

test('an abort rejects with the reason, at any moment', async () => {
  for (const fetch of [site({ '*': FEED }), site({ '*': () => new Promise<Response>(() => {}) })]) {
    const abort = new AbortController();
    const hanging: typeof globalThis.fetch = (input, init) =>
      Promise.race([
        fetch(input, init),
        new Promise<Response>((_, reject) =>
          init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)),
        ),
      ]);
    const loading = loadFeed(url, { fetch: hanging, signal: abort.signal });
    abort.abort();
    await assert.rejects(loading, { name: 'AbortError' });
  }
});

test('sends no header and no credentials', async () => {
  let sent: RequestInit | undefined;
  await loadFeed(url, { fetch: async (_, init) => ((sent = init), new Response(FEED)) });
  assert.equal(sent!.credentials, 'omit');
  assert.equal(sent!.headers, undefined);
});

const POST = JSON.stringify([
  {
    id: 1,
    link: 'https://news.example/a/',
    date_gmt: '2026-01-01T00:00:00',
    title: { rendered: 'A &#8211; B' },
    content: { rendered: '<p>[et_pb_text admin_label="x"]Body [sic][/et_pb_text]</p>' },
    excerpt: { rendered: '' },
  },
]);
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${body}</body></html>`;

test('finds the feeds that a page links to', async () => {
  const wordpress = site({
    '/': page(
      '<link rel="https://api.w.org/" href="/wp-json/"><link rel="alternate" type="application/rss+xml" href="/feed/">',
    ),
    '/wp-json/wp/v2/posts': POST,
  });
  const feed = await loadFeed('https://news.example/', { fetch: wordpress });
  assert.equal(feed.items[0]!.title, 'A – B');
  assert.equal(feed.items[0]!.contentHtml, '<p>Body [sic]</p>');
  const article = site({
    '/a/': page(
      '<meta property="og:type" content="article"><meta property="og:title" content="From the page"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">',
    ),
    '/wp-json/wp/v2/posts/1': POST.slice(1, -1),
  });
  assert.equal((await loadFeed('https://news.example/a/', { fetch: article })).items[0]!.title, 'A – B');
  const alone = site({
    '/a/': page(
      '<meta property="og:type" content="article"><meta property="og:title" content="From the page"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">',
    ),
  });
  assert.equal((await loadFeed('https://news.example/a/', { fetch: alone })).items[0]!.title, 'From the page');
  const rss = site({
    '/': page('<link rel="alternate" type="application/rss+xml" href="rss.xml">'),
    '/rss.xml': '<rss><channel><item><title>R</title></item></channel></rss>',
  });
  assert.equal((await loadFeed('https://news.example/', { fetch: rss })).items[0]!.title, 'R');
});

test('finds the highlights of an article in its body', async () => {
  const bodies = [
    '<h2>Highlights</h2><ul><li>One &amp; a half</li><li>Two</li></ul>',
    '<p><strong>Auf einen Blick:</strong></p><ul><li>One &amp; a half<li>Two</ul>',
    '<h3>ประเด็นสำคัญ</h3>\n<div><ol><li>One &amp; a half</li><li>Two</li></ol></div>',
  ];
  for (const body of bodies) {
    const article = site({
      '/a/': page(
        '<meta property="og:type" content="article">',
        `<ul><li>Home</li></ul><article><h1>A</h1>${body}<img src="/p.jpg" alt="P" width="800"></article>`,
      ),
    });
    const [item] = (await loadFeed('https://news.example/a/', { fetch: article })).items;
    assert.deepEqual(item!.highlights, ['One & a half', 'Two'], body);
    assert.deepEqual({ ...item!.image }, { url: 'https://news.example/p.jpg', alt: 'P', width: 800 });
  }
});

test('broken JSON: the complete items are shown', async () => {
  for (const body of [
    FEED.slice(0, -40),
    `<br />\n<b>Warning</b>: nothing\n${FEED}`,
    FEED.replace('Story 3', 'Story\n3'),
    FEED.replace(/]}$/, ',]}'),
  ]) {
    const feed = await loadFeed(url, { fetch: site({ '*': body }) }).catch((error: unknown) => error);
    assert(
      !(feed instanceof Error) && (feed as { items: unknown[] }).items.length >= 8,
      `${body.slice(0, 40)} ${feed}`,
    );
  }
});

test('one item of a plain file takes a single request, at any position', async () => {
  const file = 'https://news.example/feed.json';
  const old = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: 'old', url: '/old', title: 'Old' }],
  });
  for (const item of ['https://news.example/s/7', 'id:7', '7']) {
    const asked: string[] = [];
    const { items } = await loadFeed(file, { fetch: site({ '*': FEED }, asked), item, limit: 50 });
    const index = items.findIndex(({ id }) => id === '7');
    assert.deepEqual([asked, index], [[file], 7], item);
  }
  // Further down than is asked for, or gone from the file: found as before.
  const late = await loadFeed(file, { fetch: site({ '*': FEED }), item: 'id:7', limit: 2 });
  assert.deepEqual(
    late.items.map(({ id }) => id),
    ['7'],
  );
  const gone = await loadFeed(file, {
    fetch: site({ '/feed.json': FEED, '/old': old }),
    item: 'https://news.example/old',
  });
  assert.deepEqual(
    gone.items.map(({ id }) => id),
    ['old'],
  );
});
