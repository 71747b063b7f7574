import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFeed, parseFeed } from '../../src/feed/index.js';
import { plainText, repairText } from '../../src/feed/index.js';
import { absoluteUrls } from '../../src/feed/formats/markup.js';
import { flattenMath } from '../../src/sanitize/math.js';
import { markVideos } from '../../src/sanitize/video.js';

const url = 'https://news.example/feed';
const parse = (text: string) => {
  try {
    parseFeed(text, { url });
  } catch {
    // Only the time counts here.
  }
};
const item =
  '<item><title>A &amp;amp; B</title><link>/a</link><description>&lt;p&gt;Text &lt;b&gt;bold&lt;/b&gt; &amp;hellip;&lt;/p&gt;</description><pubDate>Mon, 06 Sep 2021 09:05:07 GMT</pubDate></item>';
const rss = (content: string) => `<rss><channel><title>T</title>${content}</channel></rss>`;
const inItem = (html: string) => rss(`<item><description><![CDATA[${html}]]></description></item>`);
const page = (head: string) => `<!doctype html><meta property="og:type" content="article">${head}`;

/** Inputs that make careless parsers slow: the repeated part, how it is read, and its surroundings. */
const HOSTILE: [name: string, repeated: string, read: (text: string) => unknown, around?: (text: string) => string][] =
  [
    // First, since the others are compared with it.
    ['items', item, parse, rss],
    ['open items', '<item><title>x', parse, rss],
    ['open elements', '<a>', parse, rss],
    ['end tags', '</a>', parse, rss],
    ['open end tags', '</a ', parse, rss],
    ['less-than signs', '<', parse, rss],
    ['open tags', '<a b="', parse, rss],
    ['open tags, single quotes', "<a b='", parse, rss],
    ['attributes', ' a="b"', parse, (text) => rss(`<item${text}>`)],
    ['namespaces', ' xmlns:a="b"', parse, (text) => rss(`<item${text}><a:b xmlns:c="d">`)],
    ['comments', '<!--', parse, rss],
    ['CDATA', '<![CDATA[', parse, rss],
    ['processing instructions', '<?', parse, rss],
    ['doctypes', '<!DOCTYPE [', parse, rss],
    ['entity declarations', '<!ENTITY a "', parse, (text) => `<!DOCTYPE x [${text}]>${rss('')}`],
    ['ampersands', '&', parse, (text) => rss(`<item><title>${text}</title></item>`)],
    ['long entities', '&aaaa', parse, (text) => rss(`<item><title>${text}</title></item>`)],
    ['authors', '<author>a b@c.d</author>', parse, (text) => rss(`<item>${text}</item>`)],
    ['at signs', '@', parse, (text) => rss(`<item><author>${text} x</author></item>`)],
    ['letters of an author', 'a', parse, (text) => rss(`<item><author>${text} x</author></item>`)],
    ['categories', '<category>a</category>', parse, (text) => rss(`<item>${text}</item>`)],
    ['media', '<media:content medium="image"/>', parse, (text) => rss(`<item>${text}</item>`)],
    ['bases', '<a xml:base="b/">', parse, (text) => `<rss><channel>${text}${item.repeat(text.length / 400)}`],
    ['white space', ' ', parse, (text) => rss(`<item><title>a${text}b</title><pubDate>${text}</pubDate></item>`)],
    ['dates', '1', parse, (text) => rss(`<item><pubDate>${text}</pubDate></item>`)],
    ['HTML tags', '<p class="x">a</p>', parse, inItem],
    ['HTML open tags', '<p a="', parse, inItem],
    ['HTML scripts', '<script>', parse, inItem],
    ['HTML comments', '<!--', parse, inItem],
    ['pictures', '<img>', parse, inItem],
    ['lists', '<ul>', parse, inItem],
    ['list items', '<li>', parse, (text) => inItem(`<h2>Highlights</h2><ul>${text}`)],
    ['brackets', '[', parse, inItem],
    ['shortcodes', '[et_pb_text a="b"]', parse, inItem],
    ['letters of a shortcode', 'a', parse, (text) => inItem(`[${text}`)],
    ['addresses', ' href="a', parse, inItem],
    ['JSON lists', '[', parse],
    ['JSON objects', '{"a":', parse],
    ['JSON items', '{"id":"1","content_html":"<p>x</p>"},', parse, (text) => `{"items":[${text}`],
    ['JSON quotes', '"', parse, (text) => `{"items":[${text}`],
    ['JSON backslashes', '\\"', parse, (text) => `{"items":["${text}`],
    ['JSON-LD', '{"@graph":[', parse, (text) => `{"@context":1,"a":${text}`],
    ['meta elements', '<meta a="', parse, page],
    ['letters of a meta element', 'a', parse, (text) => page(`<meta ${text}`)],
    ['scripts', '<script ld+json', parse, page],
    ['JSON-LD scripts', '<script type="application/ld+json">{', parse, page],
    ['scripts that say ld+json again and again', ' ld+json', parse, (text) => page(`<script ${text}`)],
    ['one JSON-LD node in many pieces', '{"@id":"a","b":1},', parse, (text) => `{"@context":1,"@graph":[${text}{}]}`],
    [
      'months that nobody knows',
      '<item><title>a</title><pubDate>1 Foobar 2020</pubDate></item>',
      (text) => parse(rss(text)),
    ],
    ['articles', '<article>', parse, page],
    ['letters', 'a', plainText],
    ['spaces', ' ', plainText, (text) => `<b>${text}`],
    ['equals signs', '<a =', plainText],
    ['broken letters', 'Ã©โ€™รฉ', repairText],
    ['Thai', 'กรณีของ ', repairText],
    ['leads', 'Ã', repairText],
    ['iframes', '<iframe src="', markVideos],
    ['formulas', '<math>', flattenMath],
    ['cites', " cite='", (text) => absoluteUrls(text, url)],
  ];

const time = (read: (text: string) => unknown, text: string) => {
  const started = performance.now();
  const used = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(used);
  // On a busy machine the processor's time counts, on an idle one with a busy collector the clock.
  return Math.min(performance.now() - started, (user + system) / 1000);
};

/** For four times the input a parser in line takes 4 times as long, one in squares 16 times. */
const STEEP = 10;
/** Times an ordinary feed of the same size: how fast that is, is the machine's business. */
const SLOW = 4;

test('time grows with the input, and nothing takes much longer than an ordinary feed', () => {
  let ordinary = 0;
  let slowest: [number, string] = [0, ''];
  let steepest: [number, string] = [0, ''];
  const bad: string[] = [];
  for (const [name, repeated, read, around = String] of HOSTILE) {
    const input = (bytes: number) => around(repeated.repeat(Math.ceil(bytes / repeated.length)));
    const [quarter, whole] = [input(5e5), input(2e6)];
    time(read, quarter.slice(0, 1e5));
    // Below 30 ms the clock and the collector say more than the parser.
    const first = Math.max(time(read, quarter), 30);
    let second = time(read, whole);
    if (repeated === item) ordinary = second;
    const isBad = () => second > STEEP * first || second > SLOW * ordinary;
    // Again where it looks bad: it may have been the machine.
    for (let more = 0; more < 4 && isBad(); more++) second = Math.min(second, time(read, whole));
    if (second > slowest[0]) slowest = [second, name];
    if (second / first > steepest[0]) steepest = [second / first, name];
    if (process.env.VERBOSE) console.log(`   ${name}: ${first.toFixed(0)} → ${second.toFixed(0)} ms`);
    if (isBad()) bad.push(`${name}: ${first.toFixed(0)} ms, ${second.toFixed(0)} ms`);
  }
  console.log(
    `2 MB of ${HOSTILE.length} kinds: an ordinary feed ${ordinary.toFixed(0)} ms, slowest ${slowest[0].toFixed(0)} ms (${slowest[1]}); steepest growth for four times the input: ×${steepest[0].toFixed(1)} (${steepest[1]})`,
  );
  assert.deepEqual(bad, []);
});

const MEBIBYTES_16 = 2 ** 24;

test('the first stories of 16 MiB of anything cost a small part of reading an ordinary feed of that size', async () => {
  const fill = (unit: string) => unit.repeat(MEBIBYTES_16 / unit.length);
  const json = (member: string) => `{"items":[{"id":"1","url":"https://news.example/1","title":"A",${member}}]}`;
  const dated = (day: number) => item.replace('06 Sep 2021', `0${1 + (day % 9)} Sep ${2000 + (day % 20)}`);
  const inputs: Record<string, string> = {
    items: rss(fill(item)),
    'items of other days': rss(Array.from({ length: 60_000 }, (_, day) => dated(day)).join('')),
    'one body': inItem(fill('<p>Words and <b>words</b>.</p>')),
    'one title': rss(`<item><title>${fill('word &amp; ')}</title></item>`),
    'elements of an item': rss(`<item>${fill('<category>x</category>')}</item>`),
    'elements of a channel': rss(fill('<x>y</x>')),
    authors: `<feed><entry>${fill('<author><name>x</name></author>')}</entry></feed>`,
    'JSON body': json(`"content_html":"${fill('<p>Words.</p>')}"`),
    'JSON tags': json(`"tags":[${fill('"a",')}"a"]`),
    'broken JSON': `{"items":[${fill('{"id":"1","title":"A"},')}`,
    'JSON lists': fill('['),
    'meta elements': page(fill('<meta name="x" content="y">')),
    'JSON-LD scripts': page(fill('<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>')),
    'JSON-LD articles': `[${fill('{"@type":"NewsArticle","headline":"A"},')}{}]`,
    braces: fill('{ '),
  };
  const cpu = async (run: () => unknown) => {
    const used = process.cpuUsage();
    await run();
    return process.cpuUsage(used).user / 1000;
  };
  const ordinary = await cpu(() => parse(inputs.items!));
  const bad: string[] = [];
  for (const [name, text] of Object.entries(inputs))
    for (const order of ['source', 'newest'] as const) {
      const fetch = () => Promise.resolve(new Response(text));
      const load = () => loadFeed(url, { fetch, order, limit: 15, retries: 0, maxBytes: 2 ** 25 }).catch(() => {});
      let least = Infinity;
      // Again where it looks bad: the collector may have been at work.
      for (let count = 0; count < 3 && least > ordinary / 2; count++) least = Math.min(least, await cpu(load));
      if (process.env.VERBOSE) console.log(`   ${name}, ${order}: ${least.toFixed()} of ${ordinary.toFixed()} ms`);
      if (least > ordinary / 2) bad.push(`${name}, ${order}: ${least.toFixed()} of ${ordinary.toFixed()} ms`);
    }
  assert.deepEqual(bad, []);
});
