import { setTimeout as sleep } from 'node:timers/promises';

/** Stories with words that collide, in several scripts. */
const stories = [
  ['Neodymium slips for a third week', 'Markets', 'Magnet makers are eating into stock.'],
  ['Dysprosium holds', 'Markets', 'Heavy metals follow other rules than neodymium.'],
  ['Café Curie opens beside the smelter', 'Research', 'A place for people who ask questions.'],
  ['Malaysia’s new plant separates rare earths', 'Processing', 'Earths that are rare need patience.'],
  ['Straße, Łódź, Ørsted', 'Research', 'Names that keyboards do not have.'],
  ['稀土磁体的新工艺', 'Research', '磁体工厂少走弯路。'],
  ['ราคาแร่หายากปรับตัวสูงขึ้น', 'Markets', 'ตลาดแร่ในประเทศไทย'],
  ['المغناطيس من الفرن إلى المصنع', 'Policy', 'تراخيص التصدير الجديدة'],
  ['희토류는 어디에서 오는가', 'Mining', '광산 이야기'],
].map(([title, section, summary], index) => ({
  ...{ id: `s${index}`, title, section, summary, url: `https://news.example/search/${index}` },
  ...{ date: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(), author: index % 2 ? 'Policy desk' : 'Ada Byron' },
}));

const jsonFeed = (items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Searched',
  items: items.map(({ date, section, author, ...story }) => ({
    ...story,
    date_published: date,
    authors: [{ name: author }],
    _news: { section: { name: section } },
  })),
});

const has = (query) => {
  const words = (query.get('search') ?? query.get('q') ?? '').toLowerCase().split(/\s+/);
  return ({ title, summary }) => words.every((word) => `${title} ${summary}`.toLowerCase().includes(word));
};

const post = ({ id, title, section, summary, url, date }) => ({
  ...{ id, type: 'post', link: url, date_gmt: date.slice(0, 19), title: { rendered: title } },
  excerpt: { rendered: `<p>${summary}</p>` },
  _embedded: {
    'wp:term': [
      [{ taxonomy: 'category', name: section, slug: section.toLowerCase(), link: `https://news.example/${section}/` }],
    ],
  },
});

/** A page of a list, with the headers of WordPress. */
function page(all, query, context, shape) {
  const size = Number(query.get('per_page') ?? 10);
  const start = query.has('page') ? (Number(query.get('page')) - 1) * size : Number(query.get('offset') ?? 0);
  const next = new URL(context.url, 'http://127.0.0.1');
  next.searchParams.set('offset', String(start + size));
  return {
    body: all.slice(start, start + size).map(shape),
    headers: {
      'x-wp-total': String(all.length),
      ...(start + size < all.length && { link: `<${next.pathname}${next.search}>; rel="next"` }),
    },
  };
}

const CATEGORIES = ['Markets', 'Research', 'Processing', 'Policy', 'Mining'];
const many = Array.from({ length: 30 }, (_, index) => ({
  ...stories[0],
  id: `m${index}`,
  title: `Magnet ${index}`,
  url: `https://news.example/m/${index}`,
}));
const asked = new Map();

/** Sources under `/test-search/`; `asked` lists the queries of one `run`, since several browsers search in parallel. */
const answers = {
  'feed.json': () => ({ body: jsonFeed(stories) }),
  'large.json': (query) => ({
    body: jsonFeed(
      Array.from({ length: Number(query.get('count') ?? 5000) }, (_, index) => ({
        ...stories[index % 5],
        id: `l${index}`,
        title: `${stories[index % 5].title} ${words(index, 4)}`,
        summary: words(index + 7, 24),
        url: `https://news.example/large/${index}`,
      })),
    ),
  }),
  'paged.json': (query) => {
    const start = Number(query.get('from') ?? 0);
    const body = jsonFeed(stories.slice(start, start + 3));
    return { body: { ...body, ...(start < 6 && { next_url: `paged.json?from=${start + 3}` }) } };
  },
  'endpoint.json': async (query) => {
    if (query.get('ms')) await sleep(Number(query.get('ms')));
    return { body: jsonFeed(stories.filter(has(query))) };
  },
  // Answers later the shorter the query is, as servers do.
  'racing.json': async (query) => {
    await sleep(query.get('q').length < 4 ? 600 : 10);
    return { body: jsonFeed([{ ...stories[0], title: `For ${query.get('q')}` }]) };
  },
  'suggest.json': (query) => {
    const found = stories.filter(has(query));
    const list = (key) => found.map((story) => story[key]);
    return { body: [query.get('q'), list('title'), list('summary'), query.get('urls') ? list('url') : []] };
  },
  'wp-json/wp/v2/posts': (query, context) => {
    const ofCategory = ({ section }) =>
      !query.get('categories') || CATEGORIES.indexOf(section) + 1 === Number(query.get('categories'));
    const pool = (query.get('search') ?? 'magnet') === 'magnet' ? many : stories.filter(has(query));
    const found = pool.filter(ofCategory);
    if (query.get('orderby') === 'date') found.sort((one, other) => (one.date < other.date ? 1 : -1));
    return page(found, query, context, post);
  },
  'wp-json/wp/v2/categories': (query) => ({
    body: CATEGORIES.flatMap((name, index) =>
      name.toLowerCase() === query.get('slug[]')?.toLowerCase() ? [{ id: index + 1, name }] : [],
    ),
  }),
  'wp-json/wp/v2/search': (query, context) =>
    page(stories.filter(has(query)), query, context, ({ id, title, url }, index) => ({
      ...{ id, title: title.replace('’', '&#8217;'), url, type: 'post', subtype: index ? 'page' : 'post', _links: {} },
    })),
  'ghost/api/content/search-index/posts/': () => ({
    body: { posts: stories.map(({ id, title, url, summary }) => ({ id, title, url, excerpt: summary })) },
  }),
  'ghost/api/content/search-index/authors/': () => ({
    body: { authors: [{ id: 'a1', name: 'Neo Writer', url: 'https://news.example/author/neo/' }] },
  }),
  'ghost/api/content/search-index/tags/': () => ({
    body: { tags: [{ id: 't1', name: 'Neodymium', url: 'https://news.example/tag/neodymium/' }] },
  }),
  'old/ghost/api/content/posts/': () => ({
    body: { posts: stories.map(({ id, title, url, summary }) => ({ id, title, url, excerpt: summary })) },
  }),
  'site/': () => ({
    body: '<!doctype html><title>A site</title><link rel="https://api.w.org/" href="/test-search/wp-json/">',
  }),
  'hostile.json': () => ({
    body: {
      items: ['javascript:alert(1)', 'data:text/html,x', 'https://news.example/"><b>'].map((url, index) => ({
        ...{ id: String(index), url, title: `Magnet &lt;img src=x onerror=alert(1)&gt; ${index}` },
        summary: '<script>alert(1)</script><b onclick="x">magnet</b> &lt;i&gt;',
      })),
    },
  }),
  'failing.json': () => ({ status: 404, body: 'gone' }),
  asked: (query) => ({ body: asked.get(query.get('run')) ?? [] }),
};

/** Words that are different for each number and alike for none in a row. */
function words(seed, count) {
  const syllables = ['ma', 'ne', 'ri', 'to', 'lu', 'xen', 'dys', 'pro', 'cer', 'yt', 'sam', 'ho'];
  return Array.from({ length: count }, (_, index) => {
    const number = (seed * 7919 + index * 104729) % 20_000;
    return [number % 12, (number >> 3) % 12, (number >> 6) % 12].map((one) => syllables[one]).join('') + (number % 97);
  }).join(' ');
}

export async function searchServer(context, next) {
  const answer = context.path.startsWith('/test-search/') && answers[context.path.slice('/test-search/'.length)];
  if (!answer) return next();
  const query = new URLSearchParams(context.querystring);
  const run = query.get('run');
  if (run && query.has('q')) asked.set(run, [...(asked.get(run) ?? []), query.get('q')]);
  const { body, status = 200, headers } = await answer(query, context);
  context.respond = false;
  const type = typeof body === 'string' && body.startsWith('<') ? 'text/html' : 'application/json';
  context.res.writeHead(status, { 'cache-control': 'no-store', 'content-type': type, ...headers });
  context.res.end(typeof body === 'string' ? body : JSON.stringify(body));
}
