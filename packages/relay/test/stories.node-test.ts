import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articlePage, points, story } from '@news-widgets/tooling/fixtures';
import { ASK, NEWS, relayOf, type RelayFeed, rss, stories, titles } from './support/sources.js';

const STORY = 'https://news.example/ore';
const encoded = encodeURIComponent(STORY);
const page = articlePage({ ...story('ore', 'Ore'), title: 'Ore &amp; more', url: STORY }, points);

describe('GET /v1/article', () => {
  it('answers with one story and its text', async () => {
    const { feed } = relayOf({ [STORY]: page });
    const { items } = await feed(`article?url=${encoded}`);
    assert.equal(items.length, 1);
    assert.match(items[0]!.content_html!, /Buyers say/);
    assert.deepEqual(items[0]!._news!['highlights'], points);
  });

  it('finds the story in a feed', async () => {
    const { ask } = relayOf({ [NEWS]: rss(stories(3)) });
    const list = await ask(`article?url=${encodeURIComponent(NEWS)}`);
    assert.equal(list.status, 404);
    assert.match(await list.text(), /\/v1\/feed/);
  });
});

describe('GET /v1/oembed', () => {
  it('answers with a quotation that anyone may show', async () => {
    const { ask } = relayOf({ [STORY]: page });
    const answer = (await (await ask(`oembed?url=${encoded}&maxwidth=400&format=json`)).json()) as Record<
      string,
      unknown
    >;
    const { version, type, title, html, width } = answer;
    assert.deepEqual([version, type, title, width], ['1.0', 'rich', 'Ore & more', 400]);
    assert.match(
      String(html),
      /^<blockquote cite="https:\/\/news\.example\/ore"><p><a href="https:\/\/news\.example\/ore">Ore &#38; more<\/a>/,
    );
  });

  it('is JSON only', async () => {
    const { ask } = relayOf({ [STORY]: page });
    assert.equal((await ask(`oembed?url=${encoded}&format=xml`)).status, 501);
  });
});

describe('GET /v1/embed/<widget>', () => {
  const feed = { [NEWS]: rss(stories(12)) };
  const url = encodeURIComponent(NEWS);

  it('answers with the widget as HTML that reads without script', async () => {
    const { ask } = relayOf(feed);
    const response = await ask(`embed/recent-list?url=${url}&limit=2&heading=Latest&news-accent=%23a00`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type')!, /^text\/html/);
    assert.match(response.headers.get('content-security-policy')!, /sandbox/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    const html = await response.text();
    assert.match(html, /^<news-recent-list/);
    assert.match(html, /<template[^>]*shadowrootmode="open"/);
    assert.match(html, /style="--news-accent: #a00"/);
    assert.equal(html.match(/href="https:\/\/news\.example\/story-\d+\/"/g)!.length, 2);
    assert.doesNotMatch(html, /<script(?! type="application\/json")/);
  });

  it('names itself as the source, so that the script continues from there', async () => {
    const { ask } = relayOf(feed);
    const html = await (await ask(`embed/recent-list?url=${url}&limit=2`)).text();
    const src = /\bsrc="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
    assert.ok(src.startsWith('https://relay.example/v1/feed?'));
    const answer = (await (await ask(src.split('/v1/')[1]!)).json()) as RelayFeed;
    assert.deepEqual(titles(answer).slice(0, 2), ['Story 1', 'Story 2']);
  });

  it('merges sources and renders cards and boxes as well', async () => {
    const { ask } = relayOf({ ...feed, [STORY]: page });
    assert.match(await (await ask(`embed/article-card?url=${encoded}`)).text(), /Ore &amp; more/);
    assert.match(await (await ask(`embed/highlights-box?url=${encoded}`)).text(), new RegExp(points[0]!.slice(0, 12)));
    assert.equal((await ask(`embed/recent-list?url=${url}&url=${encoded}`)).status, 200);
  });

  it('lets nobody write markup, scripts or layout', async () => {
    const { ask } = relayOf(feed);
    const attack = '"><script>alert(1)</script>';
    const html = await (await ask(`embed/recent-list?url=${url}&heading=${encodeURIComponent(attack)}`)).text();
    assert.doesNotMatch(html, /<script>/);
    for (const name of ['onclick', 'style', 'class', 'id', 'src'])
      assert.doesNotMatch(
        await (await ask(`embed/recent-list?url=${url}&${name}=alert(1)`)).text(),
        /alert\(1\)/,
        name,
      );
    const accent = encodeURIComponent('red; position: fixed } </style><b>');
    const styled = await (await ask(`embed/recent-list?url=${url}&news-accent=${accent}`)).text();
    assert.doesNotMatch(/style="([^"]*)"/.exec(styled)![1]!, /[;<{}]/);
    assert.equal((await ask(`embed/recent-list?url=${url}&${encodeURIComponent('a b')}=1`)).status, 400);
    assert.equal((await ask(`embed/nothing?url=${url}`)).status, 400);
    assert.equal((await ask(`embed/recent-list?url=https://evil.example/`)).status, 403);
  });

  it('reports that a source failed, and keeps its last content', async () => {
    const { ask, answers, clock } = relayOf({ ...feed });
    const path = `embed/recent-list?url=${url}&limit=3`;
    assert.equal((await ask(path)).status, 200);
    answers[NEWS] = () => new Response('', { status: 500 });
    clock.now += 3_600_000;
    const stale = await ask(path);
    assert.equal(stale.status, 200);
    assert.equal(stale.headers.get('age'), '3600');
    assert.equal((await ask(`embed/recent-list?url=https://news.example/none`)).status, 404);
  });
});

describe('GET /v1/health', () => {
  it('reports that the relay is up, immediately and never from a cache', async () => {
    const { ask, requests } = relayOf({});
    const response = await ask('health');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(((await response.json()) as { status: string }).status, 'ok');
    assert.equal(requests.length, 0);
  });
});

describe('addresses in answers', () => {
  it('are those of the relay as readers know it', async () => {
    const ask = async (options: object, headers = {}) =>
      ((await (await relayOf({ [NEWS]: rss(stories(1)) }, options).ask(ASK, { headers })).json()) as RelayFeed)
        .feed_url;
    assert.match(await ask({}), /^https:\/\/relay\.example\/v1\/feed\?url=/);
    const inFolder = await relayOf({ [NEWS]: rss(stories(1)) }).ask(`../api/${'v1'}/${ASK}`);
    assert.match(((await inFolder.json()) as RelayFeed).feed_url, /^https:\/\/relay\.example\/api\/v1\/feed/);
    assert.match(
      await ask({ publicUrl: 'https://news.partner.example/relay/' }),
      /^https:\/\/news\.partner\.example\/relay\/v1\/feed/,
    );
  });
});
