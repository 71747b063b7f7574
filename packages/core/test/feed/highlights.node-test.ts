import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFeed, parseFeed } from '@news-widgets/core/feed';

const POINTS = ['Prices fell & rose', 'Nobody knows why'];
const url = 'https://news.example/a';
const highlights = (body: string): string[] => parseFeed(body, { url }).items[0]!.highlights;
const item = (members: object): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: '1', url, title: 'A', ...members }],
  });
const article = (members: object): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A', url, ...members })}</script></head><body></body></html>`;
const rss = (inside: string): string =>
  `<rss><channel><title>T</title><item><title>A</title><link>${url}</link>${inside}</item></channel></rss>`;

const list = `<ul>${POINTS.map((point) => `<li>${point.replace('&', '&amp;')}</li>`).join('')}</ul>`;
const lines = (mark: string): string => POINTS.map((point) => `${mark} ${point}`).join('\n');

test('points are found wherever a source holds them', () => {
  const holding: Record<string, string> = {
    'abstract of JSON-LD as an array': article({ abstract: POINTS }),
    'abstract of JSON-LD as values': article({ abstract: POINTS.map((point) => ({ '@value': point })) }),
    'abstract of JSON-LD as lines': article({ abstract: lines('•') }),
    'abstract of JSON-LD on one line': article({ abstract: `• ${POINTS.join(' • ')}` }),
    'description of JSON-LD as a list': article({ description: lines('-') }),
    'text of JSON-LD': article({ articleBody: `It began.\nKey points\n${lines('*')}\nThen it ended.` }),
    'description of RSS as a list': rss(`<description><![CDATA[${list}]]></description>`),
    'description of RSS with its heading': rss(`<description><![CDATA[<b>At a glance</b>${list}]]></description>`),
    'body of RSS': rss(
      `<description>Sum</description><content:encoded><![CDATA[<p>Key points</p>${list}]]></content:encoded>`,
    ),
    'lines of RSS': rss(
      `<description><![CDATA[Text.<br>Key points:<br>- Prices fell &amp; rose<br>- Nobody knows why<br>More.]]></description>`,
    ),
    'summary of JSON Feed': item({ summary: lines('–') }),
    'text of JSON Feed': item({ content_text: `A text.\n\nHighlights:\n\n${lines('1.')}\n\nMore of it.` }),
    'member of JSON Feed': item({ _news: { highlights: POINTS } }),
  };
  for (const [where, body] of Object.entries(holding)) assert.deepEqual(highlights(body), POINTS, where);
});

test('text that is not a list of points gives no highlights', () => {
  const links = POINTS.map((point) => `<li><a href="/b">${point}</a> <i>Paper</i></li>`).join('');
  for (const body of [
    article({ abstract: 'One sentence - with dashes - and no points.' }),
    article({ description: 'Prices 1. fell and 2. rose.' }),
    rss(`<description><![CDATA[<ol>${links}</ol>]]></description>`),
    rss(`<description><![CDATA[<p>A recipe.</p>${list}<p>Stir.</p>]]></description>`),
    item({ content_text: `Ingredients\n${lines('-')}` }),
    item({ summary: '- One dash alone' }),
  ])
    assert.deepEqual(highlights(body), [], body);
});

test('unclosed lists give no more points than the limit', () => {
  for (const body of [
    '• '.repeat(20_000),
    '<li>'.repeat(9000),
    '- a\n'.repeat(9000),
    '<'.repeat(40_000),
    ' '.repeat(40_000),
  ])
    assert.ok(
      highlights(article({ abstract: body, description: body, articleBody: `Key points\n${body}` })).length <= 50,
    );
});

test('named points are the highlights, despite lists in the text, with or without the full parser', async () => {
  const named = { _news: { highlights: ['Prices fell'] } };
  const body = item({ summary: 'A story.', content_html: `<h2>Key points</h2>${list}`, ...named });
  const loaded = await loadFeed(url, { fetch: () => Promise.resolve(new Response(body)) });
  assert.deepEqual(loaded.items[0]!.highlights, ['Prices fell']);
  assert.deepEqual(loaded.items, parseFeed(body, { url }).items);
  const unnamed = item({ summary: 'A story.', content_html: `<h2>Key points</h2>${list}` });
  const other = await loadFeed(url, { fetch: () => Promise.resolve(new Response(unnamed)) });
  assert.deepEqual(other.items[0]!.highlights, highlights(unnamed));
  assert.ok(other.items[0]!.highlights[0]);
});
