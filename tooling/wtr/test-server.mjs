import { setTimeout as sleep } from 'node:timers/promises';

const items = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index}`,
    url: `https://news.example/stories/${index}`,
    title: `Story number ${index}`,
    summary: `What story ${index} is about.`,
    image: index % 4 === 3 ? undefined : 'https://news.example/picture.webp',
    date_published: new Date(Date.UTC(2026, 10, 20) - index * 36e5).toISOString(),
    tags: ['Markets'],
  }));
const feed = (count, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Test feed',
  items: items(count),
  ...more,
});
const hits = new Map();

/**
 * Answers of a publisher's server, good and bad, under `/test-feeds/`: a body, or a status with a body.
 * `/test-feeds/hits?of=…` counts the requests for one address.
 */
const answers = {
  'good.json': () => feed(12),
  'many.json': (query) => feed(Number(query.get('count') ?? 1000)),
  'paged.json': (query) => (query.get('page') ? feed(8) : feed(6, { next_url: 'paged.json?page=2' })),
  // The second page fails until a reader tries again.
  'torn.json': (query, { url, querystring }) => {
    if (!query.get('page')) return feed(6, { next_url: `torn.json?page=2&${querystring}` });
    return hits.get(url) <= 3 ? [503, 'down'] : feed(8);
  },
  'empty.json': () => feed(0),
  'page.html': () => '<!doctype html><title>A page</title><p>Not a feed.',
  'garbage.json': () => '{"version": ',
  'error.json': () => [503, 'down'],
  'gone.json': () => [404, 'gone'],
  'redirect.json': (_, context) => context.redirect('/test-feeds/good.json'),
  'slow.json': async (query) => (await sleep(Number(query.get('ms') ?? 300)), feed(3)),
  'flaky.json': (_, context) => (hits.get(context.url) === 1 ? feed(4) : [404, 'gone']),
  hits: (query) => ({ count: hits.get(query.get('of')) ?? 0 }),
};

export async function testServer(context, next) {
  const answer = context.path.startsWith('/test-feeds/') && answers[context.path.slice('/test-feeds/'.length)];
  if (!answer) return next();
  hits.set(context.url, (hits.get(context.url) ?? 0) + 1);
  const outcome = await answer(new URLSearchParams(context.querystring), context);
  if (outcome === undefined) return;
  const [status, body] = Array.isArray(outcome) ? outcome : [200, outcome];
  // The test runner lets browsers cache whatever passes through it, errors too: so answer past it.
  context.respond = false;
  const type = typeof body === 'string' && body.startsWith('<') ? 'text/html' : 'application/json';
  // Widgets need not wait before they try again.
  context.res.writeHead(status, { 'cache-control': 'no-store', 'content-type': type, 'retry-after': '0' });
  context.res.end(typeof body === 'string' ? body : JSON.stringify(body));
}
