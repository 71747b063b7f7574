import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Feed, loadFeed, type LoadFeedOptions } from '../../src/feed/index.js';

const SITE = 'https://news.example';
const ICON = `${SITE}/icon.png`;

type Answers = Record<string, string | object>;

/** Loads the address from servers that answer by path; what is asked of them beside it. */
async function load(address: string, answers: Answers, options: LoadFeedOptions = {}) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = new URL(String(input));
    const path = url.searchParams.get('rest_route') ?? url.pathname;
    asked.push(path);
    const answer = answers[path];
    if (answer === undefined) return new Response('', { status: 404 });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };
  const feed = await loadFeed(SITE + address, { retries: 0, ...options, fetch });
  return { feed, asked };
}

const about = ({ title, homeUrl, icon }: Feed) => ({ title, homeUrl, icon });

const rss = (members: string, version = '2.0') =>
  `<rss version="${version}"><channel><title>News Example</title><link>${SITE}/</link>${members}<item><title>Story</title><link>${SITE}/1</link></item></channel></rss>`;
const atom = (members: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News Example</title><link href="${SITE}/"/>${members}<entry><title>Story</title><link href="${SITE}/1"/></entry></feed>`;
const json = (members: object) => ({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'News Example', home_page_url: `${SITE}/` },
  ...{ ...members, items: [{ id: '1', title: 'Story', content_text: 'Text' }] },
});

const FORMATS: Record<string, string | object> = {
  'RSS, its image': rss(`<image><url>/icon.png</url><title>Logo</title><link>${SITE}/</link></image>`),
  'Atom, its icon': atom('<icon>/icon.png</icon><logo>/wide.png</logo>'),
  'Atom, its logo where there is no icon': atom('<logo>/icon.png</logo>'),
  'JSON Feed, its icon': json({ icon: ICON, favicon: `${SITE}/small.png` }),
  'JSON Feed, its favicon where there is no icon': json({ favicon: ICON }),
};

for (const [name, document] of Object.entries(FORMATS))
  test(`icon of a feed: ${name}`, async () => {
    const { feed } = await load('/feed', { '/feed': document });
    assert.deepEqual(about(feed), { title: 'News Example', homeUrl: `${SITE}/`, icon: ICON });
  });

test('an icon is an address of the web', async () => {
  for (const bad of ['javascript:alert(1)', 'data:image/png;base64,AA', '', '  '])
    for (const document of [
      rss(`<image><url>${bad}</url></image>`),
      atom(`<icon>${bad}</icon>`),
      json({ icon: bad }),
    ]) {
      const { feed } = await load('/feed', { '/feed': document });
      assert.equal(feed.icon, undefined, bad);
    }
});

const POSTS = [{ id: 1, link: `${SITE}/1/`, title: { rendered: 'Story' }, excerpt: { rendered: '' } }];
const ROOT = { name: 'News &amp; Views', url: SITE, home: `${SITE}/`, site_icon_url: ICON };
const GHOST_POSTS = { posts: [{ id: 'a', url: `${SITE}/1/`, title: 'Story' }], meta: { pagination: { next: null } } };

test('WordPress names its site on request, with its icon', async () => {
  const answers = { '/wp/v2/posts': POSTS, '/wp-json/wp/v2/posts': POSTS, '/wp-json/': ROOT, '/': ROOT };
  for (const address of ['/', '/wp-json/wp/v2/posts', '/?rest_route=/wp/v2/posts', '/wp-json/']) {
    const { feed } = await load(address, answers, { about: true, limit: 1 });
    assert.deepEqual(about(feed), { title: 'News & Views', homeUrl: `${SITE}/`, icon: ICON }, address);
    assert.equal(feed.items.length, 1);
  }
  const { asked } = await load('/wp-json/wp/v2/posts', answers, { limit: 1 });
  assert.equal(asked.length, 1, 'no request that nobody needs');
});

test('Ghost names its site in its settings', async () => {
  const settings = { settings: { title: 'News Example', url: `${SITE}/`, icon: ICON, logo: `${SITE}/wide.png` } };
  const answers = { '/ghost/api/content/posts/': GHOST_POSTS, '/ghost/api/content/settings/': settings };
  for (const address of ['/ghost/api/content/posts/?key=k', '/ghost/api/content/tags/slug/x/?key=k']) {
    const { feed } = await load(address, answers, { about: true });
    assert.deepEqual(about(feed), { title: 'News Example', homeUrl: `${SITE}/`, icon: ICON }, address);
  }
});

test('stories load if a site does not state its name', async () => {
  for (const root of [undefined, 'Forbidden', [], { name: 7, site_icon_url: 'javascript:alert(1)' }]) {
    const answers = { '/wp-json/wp/v2/posts': POSTS, ...(root && { '/wp-json/': root }) };
    const { feed } = await load('/wp-json/wp/v2/posts', answers, { about: true });
    assert.equal(feed.items.length, 1);
    assert.equal(feed.icon, undefined);
  }
});
