import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { pageGlobal } from '../../src/page/page-global.js';
import { type FeedError, loadFeed, type LoadFeedOptions, parseFeed } from '../../src/feed/index.js';
import { fakeWordPress, type FakeSite } from './fake-wordpress.js';

const ORIGIN = 'https://tidings.example';

// Each test is a page of its own.
beforeEach(() => {
  pageGlobal('sources', () => new Map<string, string>()).clear();
  pageGlobal('warned', () => new Set<string>()).clear();
});

const load = (address: string, site: FakeSite, options: LoadFeedOptions = {}) =>
  loadFeed(ORIGIN + address, { limit: 5, retries: 0, ...options, fetch: site.fetch });
const titles = async (address: string, site = fakeWordPress(), options: LoadFeedOptions = {}) =>
  (await load(address, site, options)).items.map(({ title }) => title.replace('Story number ', ''));
const warningsOf = async (run: () => Promise<unknown>): Promise<string[]> => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
};

const NEWEST = ['250', '249', '248', '247', '246'];

test('any address of a site leads to a request of its API, not of the page', async () => {
  const expected: Record<string, string[]> = {
    ...Object.fromEntries(
      ['', '/', '/feed/', '/feed', '/feed/atom/', '/?feed=rss2', '/index.php', '/wp-rss2.php'].map((path) => [
        path,
        NEWEST,
      ]),
    ),
    ...Object.fromEntries(
      ['/wp-json', '/wp-json/wp/v2/', '/wp-json/wp/v2/posts', '/?rest_route=/', '/?rest_route=%2Fwp%2Fv2%2Fposts'].map(
        (path) => [path, NEWEST],
      ),
    ),
    '/category/rare-earths/': ['246', '241', '236', '231', '226'],
    '/category/economy/feed/': ['250', '245', '240', '235', '230'],
    '/category/world/rare-earths/page/2/': ['196', '191', '186', '181', '176'],
    '/category/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7%E0%B9%84%E0%B8%97%E0%B8%A2/': ['249', '244', '239', '234', '229'],
    '/tag/qa': ['250', '240', '230', '220', '210'],
    '/author/tomw/feed/': ['250', '248', '246', '244', '242'],
    '/wp-json/wp/v2/categories/12': ['246', '241', '236', '231', '226'],
    '/?cat=12': ['246', '241', '236', '231', '226'],
    '/?feed=rss2&author=22': ['249', '247', '245', '243', '241'],
    '/?tag=2024': ['250', '240', '230', '220', '210'],
    '/?p=7': ['7'],
    '/2026/01/05/story-number-8/': ['8'],
    '/story-number-9': ['9'],
    '/archives/10': ['10'],
    '/about/': ['About us'],
    '/film/a-film/': ['A film'],
    '/film/': ['A film'],
    '/wp-json/wp/v2/films': ['A film'],
  };
  for (const [address, wanted] of Object.entries(expected)) {
    const site = fakeWordPress();
    assert.deepEqual(await titles(address, site), wanted, address);
    assert.deepEqual(
      site.asked.filter((path) => path.startsWith('!')),
      [],
      address,
    );
  }
});

test('one request for the address of a site, its feed and an article; asked with all that a story needs', async () => {
  for (const address of ['/', '/feed/', '/?feed=rss2', '/2026/01/05/story-number-8/', '/?p=7', '/?cat=12']) {
    const site = fakeWordPress();
    await load(address, site);
    assert.equal(site.asked.length, 1, address);
  }
  let query = new URLSearchParams();
  const { fetch } = fakeWordPress();
  await loadFeed(`${ORIGIN}/wp-json/wp/v2/films`, {
    limit: 20,
    fetch: (input, init) => ((query = new URL(String(input)).searchParams), fetch(input, init)),
  });
  assert.equal(query.get('per_page'), '20');
  assert.equal(query.get('_embed'), 'author,wp:featuredmedia,wp:term');
  for (const field of ['title', 'date_gmt', '_links', '_embedded'])
    assert(query.get('_fields')!.split(',').includes(field), field);
});

test('a site in a folder', async () => {
  for (const address of ['/blog/', '/blog', '/blog/feed/', '/blog/?feed=rss2', '/blog/2026/01/05/story-number-8/']) {
    const site = fakeWordPress({ folder: '/blog/' });
    const found = await titles(address, site);
    assert.deepEqual(found, address.includes('story') ? ['8'] : NEWEST, address);
    assert.equal(site.asked.length, 1, address);
  }
});

test('falls back to the usual path after one refused request with the parameter', async () => {
  for (const [folder, address] of [
    ['/', '/'],
    ['/', '/feed/'],
    ['/', '/category/economy/'],
    ['/', '/2026/01/05/story-number-8/'],
    ['/news/', '/news/'],
    ['/news/', '/news/?feed=rss2'],
  ] as const) {
    const site = fakeWordPress({ folder, hasParameter: false });
    assert((await titles(address, site)).length > 0, address);
    assert.equal(site.asked.filter((path) => path.startsWith('!')).length, 1, address);
  }
});

test('remembers what it found: further pages and other widgets ask once', async () => {
  const site = fakeWordPress({ hasParameter: false });
  await load('/category/economy/', site);
  const before = site.asked.length;
  assert.deepEqual(await titles('/category/economy/', site, { offset: 5 }), ['225', '220', '215', '210', '205']);
  await load('/category/economy/', site, { tag: '2024' });
  assert.deepEqual(site.asked.slice(before), [
    '/wp-json/wp/v2/posts?categories=11&offset=5',
    '/wp-json/wp/v2/tags?slug[]=2024',
    '/wp-json/wp/v2/tags?include=2024',
    '/wp-json/wp/v2/posts?categories=11&tags=31',
  ]);
});

test('looks again for a term that has since been removed', async () => {
  await load('/feed/', fakeWordPress());
  const page = '<rss version="2.0"><channel><item><title>Moved</title><link>/m</link></item></channel></rss>';
  const moved: typeof fetch = async (input) =>
    String(input).includes('rest_route') && !String(input).includes('/feed/')
      ? new Response('', { status: 404 })
      : new Response(page);
  assert.equal((await loadFeed(`${ORIGIN}/feed/`, { fetch: moved, retries: 0 })).items[0]!.title, 'Moved');
});

test('filters by id, slug and name, with accents, signs and other scripts', async () => {
  const filters: [LoadFeedOptions, string][] = [
    [{ category: '12' }, '246'],
    [{ category: 'id:12' }, '246'],
    [{ category: 'rare-earths' }, '246'],
    [{ category: 'RARE EARTHS' }, '246'],
    [{ category: 'Économie verte' }, '247'],
    [{ category: 'economie verte' }, '247'],
    [{ category: 'R&D' }, '248'],
    [{ category: 'ข่าวไทย' }, '249'],
    [{ tag: '2024' }, '250'],
    [{ tag: 'Q&A' }, '250'],
    [{ author: 'Maren Wright' }, '249'],
    [{ author: 'tomw' }, '250'],
    [{ author: 'Tom Weir', category: 'R&D' }, '248'],
  ];
  for (const [options, newest] of filters)
    for (const address of ['/', '/wp-json/wp/v2/posts', '/feed/'])
      assert.equal((await titles(address, fakeWordPress(), options))[0], newest, JSON.stringify(options));
});

test('a filter that matches nothing warns, and names existing terms', async () => {
  const warnings = await warningsOf(async () => {
    assert.deepEqual(await titles('/', fakeWordPress(), { category: 'Sports' }), []);
    assert.deepEqual(await titles('/feed/', fakeWordPress(), { author: 'Nobody' }), []);
  });
  assert.match(warnings[0]!, /category="Sports".*"Economy".*"R&D".*"ข่าวไทย"/);
  assert.match(warnings[1]!, /author="Nobody".*"Maren Wright", "Tom Weir"/);
});

test('a site that hides its users is filtered by the authors of its posts', async () => {
  const hidden = () => new Response('{"code":"rest_no_route","message":"No"}', { status: 404 });
  const site = fakeWordPress({ answers: { users: hidden } });
  assert.deepEqual(await titles('/', site, { author: 'Maren Wright', limit: 2 }), ['249', '247']);
});

test('limit and offset beyond a page of the API; offset and page in the address', async () => {
  const far = await titles('/', fakeWordPress(), { limit: 130, offset: 20 });
  assert.deepEqual([far.length, far[0], far[129]], [130, '230', '101']);
  const all = await load('/', fakeWordPress(), { limit: 300 });
  assert.deepEqual([all.items.length, all.nextUrl, all.hasMore], [250, undefined, undefined]);
  const posts = '/wp-json/wp/v2/posts';
  assert.deepEqual(await titles(`${posts}?offset=10`, fakeWordPress(), { offset: 5, limit: 2 }), ['235', '234']);
  assert.deepEqual(await titles(`${posts}?page=3&per_page=20`, fakeWordPress(), { limit: 2 }), ['210', '209']);
  const site = fakeWordPress();
  const first = await load(`${posts}?offset=240`, site, { limit: 8 });
  const last = await loadFeed(first.nextUrl!, { fetch: site.fetch });
  assert.deepEqual([last.items.map(({ id }) => id), last.nextUrl], [['2', '1'], undefined]);
});

test('an item of any age by id or address', async () => {
  for (const item of ['id:7', `${ORIGIN}/2026/01/05/story-number-7/`, `${ORIGIN}/?p=7`, 'story-number-7'])
    for (const address of ['/', '/feed/', '/wp-json/wp/v2/posts'])
      assert.deepEqual(await titles(address, fakeWordPress(), { item }), ['7'], item);
  assert.deepEqual(await titles('/', fakeWordPress(), { item: `${ORIGIN}/film/a-film/` }), ['A film']);
});

test('a refusal is reported with the message from the server', async () => {
  const closed = () =>
    new Response('{"code":"rest_login_required","message":"Only members may read."}', { status: 401 });
  for (const address of ['/', '/feed/', '/category/economy/', '/2026/01/05/story-number-8/']) {
    const site = fakeWordPress({ answers: { posts: closed, categories: closed } });
    await assert.rejects(load(address, site), (error: FeedError) => {
      assert.match(error.message, /Only members may read\./);
      return error.code === 'unauthorized' && error.status === 401;
    });
  }
  // The feed may still be open.
  const feed = '<rss version="2.0"><channel><item><title>From the feed</title><link>/f</link></item></channel></rss>';
  const site = fakeWordPress({ answers: { posts: closed }, pages: { '/feed/': feed } });
  assert.deepEqual(await titles('/feed/', site), ['From the feed']);
});

test('messages of PHP before the posts', async () => {
  const notice = '<br />\n<b>Deprecated</b>:  Function x() [see "log"] in <b>/srv/a.php</b> on line <b>2</b><br />\n';
  const post =
    '[{"id":1,"link":"https://tidings.example/a/","title":{"rendered":"A"},"content":{"rendered":"<p>B</p>"}}]';
  const site = fakeWordPress({ answers: { posts: () => new Response(notice + post) } });
  assert.deepEqual(await titles('/feed/', site), ['A']);
});

test('readable pages state exactly what they list', async () => {
  const head = (links: string) => `<!doctype html><html><head><title>T</title>${links}</head><body></body></html>`;
  const api = '<link rel="https://api.w.org/" href="https://tidings.example/data/">';
  const link = (path: string) =>
    `<link rel="alternate" type="application/json" href="https://tidings.example/data/wp/v2/${path}">`;
  const pages: Record<string, string> = {
    '/': head(api + link('pages/12')),
    '/themen/x-y-z/': head(api + link('categories/12')),
    '/texte/a-b-c/': head(api + link('posts/7')),
    '/plain/': head('<link rel="https://api.w.org/" href="https://tidings.example/index.php?rest_route=/">'),
  };
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    const page = pages[url.pathname];
    if (page) return new Response(page);
    url.searchParams.delete('_embed');
    url.searchParams.delete('_fields');
    asked.push(decodeURIComponent(url.pathname + url.search));
    return new Response('[{"id":1,"link":"/a","title":{"rendered":"A"}}]', { headers: { 'x-wp-total': '1' } });
  };
  for (const address of Object.keys(pages)) await loadFeed(ORIGIN + address, { fetch, limit: 5 });
  assert.deepEqual(asked, [
    '/data/wp/v2/posts?per_page=5',
    '/data/wp/v2/posts?categories=12&per_page=5',
    '/data/wp/v2/posts/7',
    '/index.php?rest_route=/wp/v2/posts&per_page=5',
  ]);
});

test('the first API of WordPress.com', async () => {
  const asked: string[] = [];
  const answer = {
    found: 40,
    posts: [
      {
        ...{ ID: 4, URL: 'https://coast.example/ferry/', title: 'Ferry &amp; pier', date: '2026-02-05T12:00:00+02:00' },
        ...{ excerpt: '<p>Short.</p>', content: '<p>Long.</p>', featured_image: 'https://coast.example/f.jpg' },
        ...{ author: { name: 'Ana Desk' }, categories: { Sea: { name: 'Sea', slug: 'sea' } } },
      },
    ],
  };
  const fetch: typeof globalThis.fetch = async (input) => (
    asked.push(String(input)),
    new Response(JSON.stringify(answer))
  );
  const address = 'https://public-api.wordpress.com/rest/v1.1/sites/coast.example/posts/';
  const feed = await loadFeed(address, { fetch, limit: 1, tag: 'Big Ships' });
  const [item] = feed.items;
  assert.deepEqual(
    [
      item!.id,
      item!.url,
      item!.title,
      item!.datePublished,
      item!.image!.url,
      item!.section!.name,
      item!.authors[0]!.name,
    ],
    [
      '4',
      'https://coast.example/ferry/',
      'Ferry & pier',
      '2026-02-05T10:00:00Z',
      'https://coast.example/f.jpg',
      'Sea',
      'Ana Desk',
    ],
  );
  assert.match(asked[0]!, /tag=big-ships&number=1$/);
  assert.match(feed.nextUrl!, /offset=1$/);
  // Simple sites answer at the address of the API only.
  await loadFeed('https://coast.wordpress.com/', { fetch, limit: 1 }).catch(() => {});
  assert.match(asked.at(-1)!, /^https:\/\/public-api\.wordpress\.com\/wp\/v2\/sites\/coast\.wordpress\.com\/posts\?/);
});

test('a host that ignores queries and answers with its feed is filtered here', async () => {
  const entry = (title: string, tag: string) => ({ id: title, title, tags: [tag], authors: [{ name: `${tag} desk` }] });
  const items = [entry('Ores', 'Mining'), entry('Prices', 'Markets')];
  const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Tidings', items });
  const rss = `<rss version="2.0"><channel><title>Tidings</title>${items
    .map(
      ({ title, tags, authors }) =>
        `<item><title>${title}</title><category>${tags[0]}</category><author>${authors[0]!.name}</author></item>`,
    )
    .join('')}</channel></rss>`;
  for (const [address, body] of [
    ['/latest.json', json],
    ['/news/feed/', rss],
  ] as const)
    for (const filter of [{ category: 'Markets' }, { tag: 'markets' }, { author: 'Markets desk' }]) {
      const fetch = () => Promise.resolve(new Response(body));
      const feed = await loadFeed(ORIGIN + address, { limit: 5, retries: 0, ...filter, fetch });
      assert.deepEqual(
        feed.items.map(({ title }) => title),
        ['Prices'],
        `${address} ${JSON.stringify(filter)}`,
      );
    }
});

test('a meaningless category is skipped, in any language', () => {
  const sectionOf = (...names: string[]) => {
    const terms = names.map((name) => ({ taxonomy: 'category', name, slug: name.toLowerCase() }));
    const post = {
      id: 1,
      link: 'https://tidings.example/1',
      title: { rendered: 'T' },
      _embedded: { 'wp:term': [terms] },
    };
    return parseFeed(JSON.stringify([post]), { url: 'https://tidings.example/wp-json/wp/v2/posts' }).items[0]!.section
      ?.name;
  };
  assert.equal(sectionOf('Allgemein', 'Hafen'), 'Hafen');
  assert.equal(sectionOf('Non classé'), undefined);
  assert.equal(sectionOf('Sea'), 'Sea');
});
