import {
  blueskyThread,
  discoursePost,
  discourseTopic,
  mastodonContext,
  mastodonStatus,
  wordPressComments,
} from '@news-widgets/tooling/fixtures';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect } from '@open-wc/testing';
import { all, comments, find, outline, Services, textOf, texts } from './reader.js';

const services = new Services();
beforeEach(() => services.start());
afterEach(() => services.end());

const hrefs = (element: Parameters<typeof all>[0], selector: string): string[] =>
  all<HTMLAnchorElement>(element, selector).map((link) => link.getAttribute('href')!);

describe('comments of WordPress', () => {
  const story = { link: 'https://news.example/2026/magnets/', comment_status: 'open' };

  for (const [what, src] of [
    ['the comments of a post', 'https://news.example/wp-json/wp/v2/comments?post=8'],
    ['a post', 'https://news.example/wp-json/wp/v2/posts/8'],
    ['a post with plain permalinks', 'https://news.example/?rest_route=/wp/v2/posts/8'],
  ] as const)
    it(`are read by the address of ${what}`, async () => {
      services.answers = { 'wp/v2/comments': wordPressComments, 'wp/v2/posts/8': story };
      const element = await comments(src, { sort: 'oldest' });
      expect(outline(element)).to.deep.equal(['21', '.22', '.23']);
      expect(texts(element, '[part=author]')[0]).to.equal('Ada & Sons');
      expect(textOf(element, '21')).to.equal('Clear and short. Magnets');
      expect(find(element, '[part=text] a').getAttribute('rel')).to.contain('ugc nofollow');
      const asked = services.addresses.filter((address) => address.includes('comments'));
      expect(asked).to.have.length(1);
      expect(asked[0]).to.contain('post=8').and.contain('per_page=100').and.contain('order=asc');
    });

  it('have no empty links where dates are not wanted', async () => {
    services.answers = { 'wp/v2/comments': wordPressComments, 'wp/v2/posts/8': story };
    const element = await comments('https://news.example/wp-json/wp/v2/comments?post=8', { dates: 'none' });
    expect(all(element, 'article')).to.have.length(3);
    expect(all(element, '[part=permalink][href]')).to.have.length(0);
  });

  it('are read by the address of the article', async () => {
    const post = {
      id: 8,
      type: 'post',
      title: { rendered: 'Magnets' },
      excerpt: { rendered: '' },
      date_gmt: '2026-10-01T00:00:00',
    };
    services.answers = {
      'rest_route=/wp/v2/posts': [{ ...post, ...story, content: { rendered: '<p>Text</p>' } }],
      'rest_route=/wp/v2/comments': wordPressComments,
      'rest_route=/wp/v2/posts/8': story,
    };
    const element = await comments('https://news.example/2026/magnets/');
    expect(all(element, 'article')).to.have.length(3);
    expect(services.addresses.at(-1)).to.contain('posts/8').and.not.contain('slug');
  });

  it('come in as many pages as there are', async () => {
    const list = Array.from({ length: 230 }, (_, index) => ({ ...wordPressComments[0]!, id: index + 1 }));
    services.answers = {
      'wp/v2/comments': ({ url }) => {
        const page = Number(url.searchParams.get('page') ?? 1);
        return [200, list.slice((page - 1) * 100, page * 100), { 'x-wp-total': '230' }];
      },
      'wp/v2/posts/8': story,
    };
    const element = await comments('https://news.example/wp-json/wp/v2/posts/8', { limit: 100 });
    expect(texts(element, '[part=count]')).to.deep.equal(['230']);
    find(element, '.more button').click();
    await element.updateComplete;
    find(element, '.more button').click();
    await element.updateComplete;
    expect(all(element, 'article')).to.have.length(230);
  });

  it('have no form where the post is closed', async () => {
    services.answers = { 'wp/v2/comments': wordPressComments, 'wp/v2/posts/8': { ...story, comment_status: 'closed' } };
    const element = await comments('https://news.example/wp-json/wp/v2/posts/8');
    expect(element.matches(':state(closed)')).to.equal(true);
    expect(!!find(element, 'textarea')).to.equal(false);
  });

  it('are counted without being read', async () => {
    services.answers = { 'wp/v2/comments': [200, [{ id: 1 }], { 'x-wp-total': '42' }] };
    const element = await comments('https://news.example/wp-json/wp/v2/posts/8', { countOnly: true });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('42 comments');
    expect(services.addresses).to.deep.equal(['news.example/wp-json/wp/v2/comments?post=8&per_page=1&_fields=id']);
  });
});

describe('replies on Mastodon', () => {
  const answers = {
    '/api/v1/statuses/110000000000000001': mastodonStatus,
    '/api/v1/statuses/110000000000000001/context': mastodonContext,
  };

  for (const src of [
    'https://social.example/@review/110000000000000001',
    'https://social.example/@review@other.example/110000000000000001',
    'https://social.example/users/review/statuses/110000000000000001',
    'https://social.example/api/v1/statuses/110000000000000001/context',
  ])
    it(`are read by ${src}`, async () => {
      services.answers = answers;
      const element = await comments(src, { sort: 'oldest' });
      expect(services.addresses.toSorted()).to.deep.equal([
        'social.example/api/v1/statuses/110000000000000001',
        'social.example/api/v1/statuses/110000000000000001/context',
      ]);
      expect(outline(element)).to.deep.equal(['110000000000000004', '110000000000000002', '.110000000000000003']);
    });

  it('show counts, fold what is sensitive, leave out what is private', async () => {
    services.answers = answers;
    const element = await comments('https://social.example/@review/110000000000000001');
    expect(texts(element, '[part=actions] span')).to.deep.equal(['4 likes', '2 shares']);
    const folded = find<HTMLDetailsElement>(element, 'details');
    expect(folded.querySelector('summary')!.textContent).to.equal('Pollution');
    expect(folded.open).to.equal(false);
    expect(element.shadowRoot!.textContent).not.to.contain('For friends');
  });

  it('load a picture when a reader presses its button', async () => {
    services.answers = answers;
    const element = await comments('https://social.example/@review/110000000000000001');
    find<HTMLDetailsElement>(element, 'details').open = true;
    const button = find(element, '[part=picture]');
    expect(button.textContent).to.equal('Show picture: A brown river');
    expect(!!find(element, 'img')).to.equal(false);
    button.click();
    const image = find<HTMLImageElement>(element, 'img');
    expect([image.src, image.alt, image.referrerPolicy]).to.deep.equal([
      'https://files.social.example/media/small.png',
      'A brown river',
      'no-referrer',
    ]);
    expect(element.shadowRoot!.activeElement?.localName).to.equal('img');
  });

  it('have codes for custom emoji, and pictures only with remote portraits', async () => {
    services.answers = answers;
    const src = 'https://social.example/@review/110000000000000001';
    const element = await comments(src);
    expect(textOf(element, '110000000000000002')).to.equal('@review Good piece. :wave: #neodymium');
    const remote = await comments(src, { avatars: 'remote' });
    await waitUntil(() => all(remote, 'img.emoji').length === 2);
    expect(all<HTMLImageElement>(remote, 'img.emoji').map(({ alt }) => alt)).to.deep.equal([':wave:', ':wave:']);
  });

  it('have custom emoji in warnings, and stay folded behind an invisible one', async () => {
    const emojis = [{ shortcode: 'wave', static_url: 'https://files.social.example/wave.png' }];
    const reply = (id: string, spoiler: string) => ({
      ...{ id, in_reply_to_id: '110000000000000001', created_at: '2026-10-01T00:00:00Z', emojis },
      ...{ content: '<p>Told</p>', spoiler_text: spoiler, account: { display_name: 'Mei' } },
    });
    const descendants = [reply('1', 'The end of :wave: and :none:'), reply('2', '\u200b')];
    services.answers = { 'statuses/110000000000000001/context': { descendants }, 'statuses/110000000000000001': {} };
    const element = await comments('https://social.example/@review/110000000000000001', { avatars: 'remote' });
    const summaries = all(element, 'summary');
    expect(summaries.map(({ textContent }) => textContent)).to.deep.equal([
      'The end of  and :none:',
      'Sensitive content',
    ]);
    expect(summaries[0]!.querySelector('img')!.alt).to.equal(':wave:');
  });

  it('are written on the server of the reader', async () => {
    services.answers = answers;
    const element = await comments('https://social.example/@review/110000000000000001');
    const opened: unknown[][] = [];
    const { open } = window;
    window.open = (...all: unknown[]) => (opened.push(all), null);
    find(element, '[data-reply=""]').click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'server');
    const go = (text: string) => {
      find<HTMLInputElement>(element, '#server').value = text;
      find(element, 'form:has(#server) .submit').click();
      return element.updateComplete;
    };
    await go('not a server');
    expect(texts(element, '#server-message')).to.deep.equal(['This is not a server. An example: mastodon.social.']);
    for (const text of ['mine.example', ' https://mine.example/home ', '@me@mine.example']) await go(text);
    await go('mine.example/x" onclick="alert(1)');
    window.open = open;
    const uri = encodeURIComponent('https://social.example/users/review/statuses/110000000000000001');
    expect(new Set(opened.map(([address]) => address))).to.deep.equal(
      new Set([`https://mine.example/authorize_interaction?uri=${uri}`]),
    );
    expect(opened[0]!.slice(1)).to.deep.equal(['_blank', 'noopener']);
  });
});

describe('replies on Bluesky', () => {
  for (const src of [
    'https://bsky.app/profile/review.example/post/3kroot',
    'at://review.example/app.bsky.feed.post/3kroot',
  ])
    it(`are read by ${src}`, async () => {
      services.answers = { 'public.api.bsky.app': blueskyThread };
      await comments(src);
      const { searchParams, pathname } = services.asked[0]!.url;
      expect(pathname).to.equal('/xrpc/app.bsky.feed.getPostThread');
      expect(searchParams.get('uri')).to.equal('at://review.example/app.bsky.feed.post/3kroot');
    });

  it('have links and mentions by bytes, pictures behind a press, gaps and covers', async () => {
    services.answers = { 'public.api.bsky.app': blueskyThread };
    const element = await comments('https://bsky.app/profile/review.example/post/3kroot');
    const mei = 'at://did:plc:mei/app.bsky.feed.post/3kaaa';
    expect(textOf(element, mei)).to.equal('磁石 read newsroom.example/a and ask @ruth.example');
    expect(hrefs(element, `[data-id="${mei}"] [part=text] a`)).to.deep.equal([
      'https://newsroom.example/a',
      'https://bsky.app/profile/did%3Aplc%3Aruth',
    ]);
    expect(texts(element, '[part=gap]').toSorted()).to.deep.equal([
      'This comment is not shown here. bsky.app',
      'This comment is not shown here. bsky.app',
      'This comment was removed.',
    ]);
    expect(texts(element, 'summary')).to.deep.equal(['Sensitive content']);
    expect(texts(element, '[part=picture]')).to.deep.equal(['Show picture: A furnace']);
    expect(element.shadowRoot!.textContent).not.to.contain('Members only');
    expect(hrefs(element, '.elsewhere a')).to.deep.equal(['https://bsky.app/profile/review.example/post/3kroot']);
  });
});

describe('times claimed by authors on Bluesky', () => {
  const services = new Services();
  beforeEach(() => services.start());
  afterEach(() => services.end());

  const seen = '2026-10-02T00:00:00.000Z';
  for (const [claimed, shown] of [
    ['2999-01-01T00:00:00Z', seen],
    ['2026-10-01T00:00:00Z', '2026-10-01T00:00:00.000Z'],
    ['no time', seen],
    [undefined, seen],
  ] as const)
    it(`are limited to the time when the network saw the post: ${claimed}`, async () => {
      const uri = 'at://did:plc:mei/app.bsky.feed.post/3kaaa';
      const record = { text: 'Hello', createdAt: claimed };
      const post = { uri, author: { did: 'did:plc:mei', handle: 'mei.example' }, record, indexedAt: seen };
      const root = { uri: 'at://did:plc:review/app.bsky.feed.post/3kroot', author: { handle: 'review.example' } };
      services.answers = { 'public.api.bsky.app': { thread: { post: root, replies: [{ post, replies: [] }] } } };
      const element = await comments('https://bsky.app/profile/review.example/post/3kroot');
      expect(find<HTMLTimeElement>(element, 'time').dateTime).to.equal(shown);
    });
});

describe('a topic of Discourse', () => {
  it('is read with the posts that its first page leaves out', async () => {
    services.answers = {
      '/t/77.json': discourseTopic,
      '/t/77/posts.json': { post_stream: { posts: [discoursePost] } },
    };
    const element = await comments('https://forum.example/t/neodymium/77', { sort: 'oldest' });
    expect(services.addresses).to.deep.equal([
      'forum.example/t/77.json',
      'forum.example/t/77/posts.json?post_ids[]=906',
    ]);
    expect(outline(element)).to.deep.equal(['902', '.903', '.905', '906']);
    await waitUntil(() => textOf(element, '902') === 'First! :smile:', 'shows the text');
    expect(texts(element, '[part=author]')).to.deep.equal(['anselm', 'Berta B.', 'dora']);
    expect(texts(element, '.picture')).to.deep.equal(['Show picture: Our furnace']);
    expect(texts(element, '[part=actions] span')).to.deep.equal(['5 likes']);
  });
});

describe('comments by their answer', () => {
  for (const [service, answer, count] of [
    ['mastodon', mastodonContext, 3],
    ['bluesky', blueskyThread, 3],
    ['discourse', discourseTopic, 2],
    ['wordpress', wordPressComments, 3],
  ] as const)
    it(`are those of ${service}`, async () => {
      services.answers = { 'https://proxy.example/comments.json': answer as object };
      const element = await comments('https://proxy.example/comments.json?id=1');
      expect(all(element, 'article')).to.have.length(count);
    });

  for (const answer of ['<!doctype html><p>A page', '{"comments": 7}', '[]x', 'null', '7', '[{"id": 1}]'])
    it(`are none in ${answer}`, async () => {
      services.answers = { 'https://proxy.example/api/comments': [200, answer] };
      const element = await comments('https://proxy.example/api/comments?story=1');
      expect(element.matches(':state(none)')).to.equal(true);
    });
});
