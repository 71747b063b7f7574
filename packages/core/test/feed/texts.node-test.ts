import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { loadFeed, parseFeed, type NewsItem } from '../../src/feed/index.js';
import { escape } from '../../src/feed/text/escape.js';

const url = 'https://a.example/feed.xml';
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Coast Paper</title><link>https://a.example/</link>${head}${items}</channel></rss>`;
const parse = (items: string, head = '') => parseFeed(rss(items, head), { url }).items;
const first = (inner: string, head = ''): NewsItem => parse(`<item>${inner}</item>`, head)[0]!;
const html = (name: string, body: string) => `<${name}>${escape(body)}</${name}>`;

test('headlines stay as they were meant', () => {
  const titles: [string, string][] = [
    ['A guide to <head> elements', 'A guide to <head> elements'],
    ['Use <strong>, not <b>', 'Use <strong>, not <b>'],
    ['Why p<q does not hold', 'Why p<q does not hold'],
    ['When 3 < 5 and 7 > 6', 'When 3 < 5 and 7 > 6'],
    ['<b>Bold</b> and <i class="x">italic</i>', 'Bold and italic'],
    ['Two<br>lines', 'Two lines'],
    ['<a href="/n" hreflang="en">Harbour plan</a>', 'Harbour plan'],
    ['<p>Wrapped</p>', 'Wrapped'],
    ['Tom &amp; Jerry, AT&T', 'Tom & Jerry, AT&T'],
    ['Fish &amp;amp; chips', 'Fish & chips'],
    ['<script>alert(1)</script>Safe', 'Safe'],
    ['I <3 harbours', 'I <3 harbours'],
    ['On $x<y$ and $y>z$', 'On $x<y$ and $y>z$'],
    ['Array<T> and Map<K, V> explained', 'Array<T> and Map<K, V> explained'],
    ['It&amp;#8217;s &amp;quot;open&amp;quot;', 'It’s "open"'],
  ];
  for (const [written, shown] of titles) assert.equal(first(html('title', written)).title, shown, written);
});

test('a post without a title gets the start of its text', () => {
  assert.equal(first(html('description', '<h2>Storm ahead</h2><p>Text</p>')).title, 'Storm ahead');
  assert.equal(first(html('description', '<p>Open on Sunday.</p>')).title, 'Open on Sunday.');
  const long = first(html('description', 'The harbour was quiet '.repeat(20))).title;
  assert.match(long, /^The harbour was quiet .{40,80}…$/);
  assert.equal(first('<title> </title><description>&lt;img src="/a.jpg" alt="A gull"></description>').title, 'A gull');
  for (const none of ['null', 'undefined', '(no title)', '[No Title]', '(ohne Titel)', 'Untitled'])
    assert.equal(first(html('title', none) + html('description', 'Open on Sunday.')).title, 'Open on Sunday.', none);
  const json = { items: [{ id: '1', url: 'https://a.example/1', content_text: 'Short news.' }] };
  assert.equal(parseFeed(JSON.stringify(json), { url }).items[0]!.title, 'Short news.');
});

test('only a real link is one', () => {
  const links: [string, string][] = [
    ['<guid isPermaLink="false">https://a.example/?p=7</guid>', 'https://a.example/?p=7'],
    ['<guid>ep-17</guid>', ''],
    ['<guid>https://a.example/7</guid>', 'https://a.example/7'],
    ['<guid isPermaLink="false">ep</guid><enclosure url="/17.mp3" type="audio/mpeg"/>', 'https://a.example/17.mp3'],
    ['<enclosure url="/17.jpg" type="image/jpeg"/>', ''],
    ['<link>www.a.example/story</link>', 'https://www.a.example/story'],
    ['<link>https://a.example/?p=1&copy=2&lt=3</link>', 'https://a.example/?p=1&copy=2&lt=3'],
    ['<link>https://a.example/?a=1&amp;amp;b=2</link>', 'https://a.example/?a=1&b=2'],
    ['<link>javascript:alert(1)</link>', ''],
    ['<link>null</link><guid>https://a.example/7</guid>', 'https://a.example/7'],
    ['<link>undefined</link>', ''],
    ['<link>#</link>', ''],
    ['<link>a.example/story</link>', 'https://a.example/story'],
    ['<link>https:/a.example/story</link>', 'https://a.example/story'],
    ['<link>&lt;a href="https://a.example/story"&gt;Story&lt;/a&gt;</link>', 'https://a.example/story'],
    ['<url>https://a.example/story</url>', 'https://a.example/story'],
    ['<link rel="enclosure">/a.jpg</link><link>/story</link>', 'https://a.example/story'],
  ];
  for (const [inner, expected] of links) assert.equal(first(`<title>T</title>${inner}`).url, expected, inner);
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>story-1</id><title>T</title></entry></feed>';
  assert.equal(parseFeed(atom, { url }).items[0]!.url, '');
  assert.equal(parseFeed('{"items":[{"id":"17","title":"T"}]}', { url }).items[0]!.url, '');
});

test('a summary is a few sentences about the story', () => {
  const body = `${'The harbour was quiet in the morning, said Dr. Quay. '.repeat(40)}`;
  for (const item of [first(html('description', `<p>${body}</p>`)), first(html('content:encoded', `<p>${body}</p>`))]) {
    assert(item.summary!.length <= 300 && item.summary!.length > 150, item.summary);
    assert.match(item.summary!, /said Dr\. Quay\.$/);
  }
  const words = first(html('description', 'boats and ropes and '.repeat(40))).summary!;
  assert.match(words, /(boats|and|ropes)…$/);
  const thai = first(html('description', 'ข่าวไทยวันนี้'.repeat(60))).summary!;
  assert(thai.length <= 301 && thai.endsWith('…'));
  const chinese = first(html('description', '港口今天早上很安静。'.repeat(60))).summary!;
  assert(chinese.length <= 300 && chinese.endsWith('。'));
});

test('blank, repeated and picture-only descriptions give way to the text', () => {
  const text = html('content:encoded', '<figure><figcaption>A gull</figcaption></figure><p>There is text.</p>');
  for (const blank of [
    '',
    ' \n ',
    '<img src="/a.jpg">',
    '&nbsp;',
    '<p></p>',
    'The title',
    'null',
    'https://a.example/s',
    '12 March 2024',
    'No description available.',
  ])
    assert.equal(
      first(`<title>The title</title>${html('description', blank)}${text}`).summary,
      'There is text.',
      blank,
    );
});

test('additions of content systems are removed from a summary', () => {
  const link = (text: string, attributes = '') => `<a ${attributes} href="https://a.example/s">${text}</a>`;
  const cases: [string, string][] = [
    [`<p>Open again […]</p><p>The post ${link('T')} appeared first on ${link('Coast Paper')}.</p>`, 'Open again…'],
    [`<p>Open again.</p><p>Der Beitrag ${link('T')} erschien zuerst auf ${link('Coast Paper')}.</p>`, 'Open again.'],
    ['Open again. The post T first appeared on Coast Paper.', 'Open again.'],
    [`Open again. ${link('Read More', 'class="read-more"')}`, 'Open again.'],
    [`Open again. ${link('Continue reading <span>“T”</span> →')}`, 'Open again.'],
    [`Wieder offen. ${link('Weiterlesen »')}`, 'Wieder offen.'],
    [`Wieder offen. [${link('mehr')}]`, 'Wieder offen.'],
    [`Rouvert. ${link('Lire la suite')}`, 'Rouvert.'],
    [`再開。${link('続きを読む')}`, '再開。'],
    ['Open again. Read more', 'Open again.'],
    ['Open again [&#8230;]', 'Open again…'],
    [`Tea for two. <p>${link('Continue reading on Medium »')}</p>`, 'Tea for two.'],
    ['Open again [...]', 'Open again…'],
    ['Open again. Continue reading T →', 'Open again.'],
    ['Open again. Read the rest of this entry »', 'Open again.'],
    ['Abierto. La entrada T se publicó primero en Coast Paper.', 'Abierto.'],
    ['Wieder offen. Der Beitrag T erschien zuerst auf Coast Paper.', 'Wieder offen.'],
    ['Rouvert. L’article T est apparu en premier sur Coast Paper.', 'Rouvert.'],
    ['Otwarte. Artykuł T pochodzi z serwisu Coast Paper.', 'Otwarte.'],
    ['Открыто. Сообщение T появились сначала на Coast Paper.', 'Открыто.'],
    ['Open again. This article is republished from The Coast under a licence. Read the original.', 'Open again.'],
    [`Open again. ${link('Learn more')}`, 'Open again.'],
    [`Open again.<br>${link('Full story')} | ${link('3 comments')}`, 'Open again.'],
    [`Abierto. ${link('Sigue leyendo →')}`, 'Abierto.'],
    [`<figure><img src="/a.jpg"><figcaption>A gull</figcaption></figure><p>Open again.</p>`, 'Open again.'],
    ['&amp;lt;p&amp;gt;Open again.&amp;lt;/p&amp;gt;', 'Open again.'],
    ['Open again. &lt;a href="https://a.example/s"&gt;Read more&lt;/a&gt;', 'Open again.'],
    ['Open again. T was originally published in Coast on Medium, where people respond.', 'Open again.'],
    ['<p>By Ana</p><p>The plan is out.</p>', 'The plan is out.'],
    ['<p>Open again.</p><p>Subscribe to our newsletter</p>', 'Open again.'],
    ['<p>Open again.</p><h3>Related</h3>', 'Open again.'],
    [`<p>Open again.</p><p>${link('Read more of this story')} at Coast Paper.</p>`, 'Open again.'],
    [`<p>Open again.</p><p>Follow us on ${link('Mastodon')} and ${link('Bluesky')}.</p>`, 'Open again.'],
    ['The mayor will follow us on Monday.', 'The mayor will follow us on Monday.'],
    ['<p>View this email in your browser</p><p>Open again.</p>', 'Open again.'],
    ['<p>Your browser does not support the audio element.</p><p>Open again.</p>', 'Open again.'],
    ['<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">A gull</p></div>Open again.', 'Open again.'],
    ['<img src="/a.jpg"><span class="image-credit">A. Lim</span><p>Open again.</p>', 'Open again.'],
    ['<p class="slideCredit">Image by <b>A. Lim</b></p><div><p>Open again.</p></div>', 'Open again.'],
    ['[caption id="a" width="300"]<img src="/a.jpg"> A gull[/caption]<p>Open again.</p>', 'Open again.'],
    ['<p class="accredited">Open again.</p>', 'Open again.'],
    ['The book was first published in 1851 and sold well.', 'The book was first published in 1851 and sold well.'],
    ['The city needs more', 'The city needs more'],
    [`They ask for ${link('more boats')} and get them.`, 'They ask for more boats and get them.'],
    ['<span>T</span>\n<span><span>Ana</span></span>\n<div><p>The plan is out.</p></div>', 'The plan is out.'],
    ['<b>T</b> is short.', 'T is short.'],
    ['&lt;p>The &lt;b>mayor&lt;/b> has left.&lt;/p>', 'The mayor has left.'],
  ];
  for (const [written, shown] of cases)
    assert.equal(
      first(`<title>T</title><dc:creator>Ana</dc:creator>${html('description', written)}`).summary,
      shown,
      written,
    );
});

test('a text that only repeats the title is no summary', () => {
  const aggregated = '<a href="https://b.example/x">Open again</a>&nbsp;&nbsp;<font>Coast Paper</font>';
  const item = first(`<title>Open again - Coast Paper</title>${html('description', aggregated)}`);
  assert.equal(item.summary, undefined);
});

test('names and texts that were escaped more than once, or say nothing', () => {
  const names = (written: string) => first(`<title>T</title>${html('dc:creator', written)}`).authors[0]?.name;
  assert.equal(names('By Ana Lim'), 'Ana Lim');
  assert.equal(names('Byron Quay'), 'Byron Quay');
  assert.equal(names('null'), undefined);
  assert.equal(names('Tom &amp;amp; Co'), 'Tom & Co');
  const tag = first(`<title>T</title>${html('category', 'Food &amp;amp; Drink')}`);
  assert.equal(tag.section?.name, 'Food & Drink');
  const alt = (written: string) =>
    first(html('description', `<img src="https://a.example/p.jpg" alt="${written}">`)).image?.alt;
  assert.equal(alt('It&amp;#8217;s open'), 'It’s open');
  assert.equal(alt('IMG_2031'), '');
  assert.equal(alt('harbour-2.jpg'), '');
  assert.equal(alt('Pier 7'), 'Pier 7');
  const registered = 'http://www.iana.org/assignments/relation/alternate';
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><link rel="${registered}" href="/t"/></entry></feed>`;
  assert.equal(parseFeed(atom, { url }).items[0]!.url, 'https://a.example/t');
});

test('the first meaningful category is the kicker', () => {
  const section = (...names: string[]) =>
    first(`<title>T</title>${names.map((name) => `<category>${name}</category>`).join('')}`).section?.name;
  assert.equal(section('Uncategorized', 'Sea'), 'Sea');
  assert.equal(section('Sin categoría', 'Non classé', 'Без рубрики', '未分类', 'Allgemein', 'Mar'), 'Mar');
  assert.equal(section('Arts &amp; Culture'), 'Arts & Culture');
  assert.equal(section('World, Asia, Japan'), 'World');
  assert.equal(section('Home > World > Asia'), 'World');
  assert.equal(section('http://schemas.google.com/blogger/2008/kind#post', '12', 'Sport'), 'Sport');
  assert.equal(section('Uncategorised'), undefined);
  for (const none of [
    ...['Unkategorisiert', 'Niet gecategoriseerd', 'Nezařazené', 'Egyéb', 'Kategorisiz', 'Χωρίς κατηγορία', 'Yleinen'],
    ...[
      'Tanpa kategori',
      'Chưa phân loại',
      'ไม่มีหมวดหมู่',
      '미분류',
      'غير مصنف',
      'כללי',
      'Uncategorized @el',
      '/news/sea',
    ],
  ])
    assert.equal(section(none, 'Sea'), 'Sea', none);
  for (const name of ['Alles', 'Postal', 'Others and us']) assert.equal(section(name), name);
  assert.equal(first('<title>T</title><media:category>Sea</media:category>').section?.name, 'Sea');
  assert.equal(first('<title>T</title><itunes:category text="Sea"/>').section?.name, 'Sea');
  const json = { items: [{ id: '1', title: 'T', url: 'https://a.example/1', tags: ['uncategorized', 'Sea'] }] };
  assert.equal(parseFeed(JSON.stringify(json), { url }).items[0]!.section?.name, 'Sea');
});

test('a broken date gives way to a good one', () => {
  assert.equal(
    first('<pubDate>gestern</pubDate><dc:date>2024-02-05T10:00:00Z</dc:date>').datePublished,
    '2024-02-05T10:00:00Z',
  );
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><updated>2024-02-05T10:00:00Z</updated></entry></feed>';
  assert.equal(parseFeed(atom, { url }).items[0]!.datePublished, '2024-02-05T10:00:00Z');
  const date = (written: string, head = '') => first(`<pubDate>${written}</pubDate>`, head).datePublished;
  assert.equal(date('05/02/2024 22:15', '<language>es</language>'), '2024-02-05T22:15:00Z');
  assert.equal(date('05/02/2024 22:15', '<language>en-us</language>'), '2024-05-02T22:15:00Z');
  assert.equal(date('Mon, 01 Jan 0001 00:00:00 +0000'), undefined);
});

test('dates of JSON Feed are read as numbers, too', async () => {
  const published = async (date: unknown) => {
    const items = [{ id: '1', url: 'https://a.example/1', title: 'T', date_published: date }];
    const fetch = () => Promise.resolve(Response.json({ items }));
    return (await loadFeed('https://a.example/feed.json', { fetch })).items[0]!.datePublished;
  };
  assert.equal(await published(1_707_127_200), '2024-02-05T10:00:00Z');
  assert.equal(await published(1_707_127_200_000), '2024-02-05T10:00:00Z');
});

test('short JSON Feeds get the same care as long ones', async () => {
  const first = async (item: object) => {
    const items = [{ id: '1', url: 'https://a.example/1', title: 'T', ...item }];
    const fetch = () => Promise.resolve(Response.json({ items }));
    return (await loadFeed('https://a.example/feed.json', { fetch })).items[0]!;
  };
  for (const summary of [
    'Open again. Follow us on Mastodon.',
    'View this email in your browser. Open again.',
    'Open again. Read more of this story at Coast Paper.',
  ])
    assert.equal((await first({ summary })).summary, 'Open again.', summary);
  for (const summary of ['N/A', 'No description', '12 March 2024'])
    assert.equal((await first({ summary, content_text: 'Open again.' })).summary, 'Open again.', summary);
  assert.equal((await first({ image: 'https://secure.gravatar.com/avatar/1' })).image, undefined);
  assert.equal((await first({ title: 'Boats.Â Two' })).title, 'Boats. Two');
  assert.equal((await first({ tags: ['Top', 'Sea'] })).section?.name, 'Sea');
});

test('content that is no text is not shown', () => {
  const entry = (content: string) =>
    parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>T</title>${content}</entry></feed>`, {
      url,
    }).items[0]!;
  assert.equal(entry('<content type="image/png">iVBORw0KGgo=</content>').summary, undefined);
  assert.equal(entry('<content type="application/xhtml+xml"><p>Text.</p></content>').summary, 'Text.');
});

test('the language of a feed is that of its items', () => {
  const item = '<item><title>Guten Tag</title></item>';
  const language = (head: string) => parse(item, head)[0]!.language;
  assert.equal(language('<language>de_DE</language>'), 'de-DE');
  assert.equal(language('<language>German</language>'), 'de');
  assert.equal(language('<language>nonsense language</language>'), undefined);
  const written = { 'de, en': 'de', 'English (US)': 'en', 'english-us': 'en-us', Español: 'es', русский: 'ru' };
  for (const [name, tag] of Object.entries({ ...written, 日本語: 'ja', jp: 'ja', cz: 'cs', 'sr@latin': 'sr' }))
    assert.equal(language(`<language>${name}</language>`), tag, name);
  assert.equal(first('<title xml:lang="fr">Le port</title>').language, 'fr');
  assert.equal(parseFeed('{"language":"th","items":[{"id":"1","title":"ก"}]}', { url }).items[0]!.language, 'th');
  const own =
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><entry xml:lang="fr"><title>T</title></entry></feed>';
  assert.equal(parseFeed(own, { url }).items[0]!.language, 'fr');
});

test('valid UTF-8 wins over any label, undeclared gzip is read', async () => {
  const body = (label: string) =>
    new TextEncoder().encode(
      `<?xml version="1.0" encoding="${label}"?>${rss('<item><title>Größe – Новости</title></item>').slice(21)}`,
    );
  for (const label of ['windows-1251', 'ISO-8859-1', 'GB2312', 'Shift_JIS', 'no such'])
    assert.equal(parseFeed(body(label).buffer, { url }).items[0]!.title, 'Größe – Новости', label);
  const header = parseFeed(body('utf-8').buffer, { url, contentType: 'text/xml; charset=iso-8859-1' });
  assert.equal(header.items[0]!.title, 'Größe – Новости');
  const latin = Uint8Array.from(rss('<item><title>Größe</title></item>'), (letter) => letter.charCodeAt(0));
  assert.equal(parseFeed(latin.buffer, { url, contentType: 'text/xml; charset=iso-8859-1' }).items[0]!.title, 'Größe');
  const serve = (bytes: Uint8Array<ArrayBuffer>) => () => Promise.resolve(new Response(bytes));
  const zipped = new Uint8Array(gzipSync(rss('<item><title>Größe</title></item>')));
  assert.equal((await loadFeed(url, { fetch: serve(zipped) })).items[0]!.title, 'Größe');
  const bomb = new Uint8Array(gzipSync(new Uint8Array(3e6)));
  await assert.rejects(loadFeed(url, { fetch: serve(bomb), maxBytes: 1e6 }), { code: 'too-large' });
  await assert.rejects(loadFeed(url, { fetch: serve(zipped.slice(0, 90)) }), { code: 'malformed' });
});

test('anything may precede a feed', () => {
  const junk = [
    '<div id="notice">Cookies</div>\n',
    '<br />\n<b>Warning</b>: Undefined variable $x in <b>/srv/a.php</b> on line <b>7</b><br />\n',
    `<!-- ${'x'.repeat(100_000)} -->`,
    `<!DOCTYPE rss [<!ENTITY paper "Coast Paper">]>${' '.repeat(50_000)}`,
    '<html><body><p>Down</p></body></html>\n',
    '<script>var a = "<item>";</script>',
    '<html><head></head><body>\n',
    '\ufeff\n\n',
  ];
  for (const before of junk)
    assert.equal(
      parseFeed(before + rss('<item><title>A</title></item>'), { url }).items[0]!.title,
      'A',
      before.slice(0, 40),
    );
  for (const before of ['{"notice":"x"}\n', '[debug] start\n'])
    assert.equal(parseFeed(before + rss('<item><title>A</title></item>'), { url }).items[0]!.title, 'A', before);
  const dump = '<pre>array(1) { ["a"]=> int(1) }</pre>';
  assert.equal(parseFeed(`${dump}{"items":[{"id":"1","title":"A"}]}`, { url }).items[0]!.title, 'A');
  const notice = '<div class="error">Notice</div>';
  assert.equal(parseFeed(`${notice}{"items":[{"id":"1","title":"A"}]}`, { url }).items[0]!.title, 'A');
});

test('a page with little text is not a story', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html><head><title>Coast Paper</title>${head}</head><body>${body}</body></html>`;
  const prose = `<article><h1>Pier</h1>${'<p>The pier is open again after a year of work on its old piles.</p>'.repeat(8)}</article>`;
  const refused = [
    page('', '<article><h1>We’ll be back soon!</h1><p>Sorry for the inconvenience.</p></article>'),
    page(
      '<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="9">',
      `<article>${prose}</article>`,
    ),
    page(
      '<meta property="og:type" content="article"><meta name="robots" content="noindex, follow">',
      '<article><h1>Page not found</h1></article>',
    ),
    page('', '<main>Checking your browser before accessing.</main>'),
  ];
  for (const text of refused) assert.throws(() => parseFeed(text, { url }), { code: 'not-a-feed' }, text);
  assert.equal(parseFeed(page('', prose), { url }).items[0]!.title, 'Coast Paper');
  const dated = page('', '<article><h1>Pier</h1><time datetime="2024-02-05">5 Feb</time><p>Open.</p></article>');
  assert.equal(parseFeed(dated, { url }).items.length, 1);
});

test('pages about errors, challenges and maintenance are no stories, however long', () => {
  const prose = '<p>We are working on the site and expect to be back in the afternoon.</p>'.repeat(9);
  const page = (title: string, head = '') =>
    `<!doctype html><html><head><title>${title}</title>${head}</head><body><article>${prose}</article></body></html>`;
  const titles = ['Site under maintenance', 'Just a moment...', 'Attention Required! | Cloudflare', 'Coming soon'];
  titles.push('Page not found – Coast Paper', '403 Forbidden', '500 Internal Server Error', 'Are you a robot?');
  titles.push(
    'Access to this page has been denied',
    'Log In ‹ Coast Paper',
    'Wartungsarbeiten',
    'Seite nicht gefunden',
  );
  titles.push('Site en maintenance', 'Page introuvable', 'Página no encontrada', 'ページが見つかりません', 'ไม่พบหน้า');
  for (const title of titles) {
    assert.throws(() => parseFeed(page(title), { url }), { code: 'not-a-feed' }, title);
    const article = page(title, '<meta property="og:type" content="article">');
    assert.throws(() => parseFeed(article, { url }), { code: 'not-a-feed' }, title);
  }
  assert.throws(() => parseFeed(page('Coast', '<meta http-equiv="refresh" content="0;url=/x">'), { url }));
  for (const title of ['Bridge maintenance to last until May', '404 reasons to visit Porto', 'Coming soon to the pier'])
    assert.equal(parseFeed(page(title), { url }).items[0]!.title, title);
  const dated = page('Maintenance', '<meta property="article:published_time" content="2024-02-05T10:00:00Z">');
  assert.equal(parseFeed(dated, { url }).items.length, 1);
});

const day = (number: number) => `2024-02-${String(number).padStart(2, '0')}T10:00:00Z`;
const story = (title: string | number, date: string) =>
  `<item><title>${title}</title><link>/${title}</link><dc:date>${date}</dc:date></item>`;

test('the order is that of the source, unless its dates run from old to new', async () => {
  const titles = (items: string) =>
    parse(items)
      .map(({ title }) => title)
      .join();
  assert.equal(titles(story(3, day(3)) + story(1, day(1)) + story(2, day(2))), '3,1,2');
  assert.equal(titles(story(1, day(1)) + story(2, day(2)) + story(3, day(3))), '3,2,1');
  assert.equal(titles(story('event', '2099-01-01T00:00:00Z') + story(2, day(2)) + story(1, day(1))), 'event,2,1');
  assert.equal(
    titles(story(1, day(1)) + story(2, day(2)) + story(3, day(3)) + story('event', '2099-01-01T00:00:00Z')),
    '3,event,2,1',
  );
  const load = async (body: string, options = {}) => {
    const feed = await loadFeed(url, { fetch: () => Promise.resolve(new Response(body)), ...options });
    return feed.items.map(({ title }) => title).join();
  };
  const many = Array.from({ length: 28 }, (_, index) => index + 1);
  const ascending = many.map((number) => story(number, day(number))).join('');
  assert.equal(await load(rss(ascending), { limit: 3 }), '28,27,26');
  assert.equal(await load(rss(ascending), { limit: 2, offset: 2 }), '26,25');
  const mixed = story(5, day(5)) + ascending;
  assert.equal(await load(rss(mixed), { limit: 3 }), '5,1,2');
  assert.equal(await load(rss(mixed), { limit: 3, order: 'newest' }), '28,27,26');
  const json = (numbers: number[]) =>
    JSON.stringify({
      items: numbers.map((number) => ({
        id: `${number}`,
        url: `/${number}`,
        title: `${number}`,
        date_published: day(number),
      })),
    });
  assert.equal(await load(json(many), { limit: 3 }), '28,27,26');
  assert.equal(await load(json([5, ...many]), { limit: 3 }), '5,1,2');
  assert.equal(await load(json([5, ...many]), { limit: 2, order: 'newest' }), '28,27');
});

test('other vocabularies', () => {
  const foreign = `<x:title xmlns:x="https://x.example/rss/ext">Other</x:title><title>Own</title><link>/own</link><description xmlns="urn:x">Other</description><description>Right</description><summary>Wrong</summary>`;
  const item = first(foreign);
  assert.deepEqual([item.title, item.summary], ['Own', 'Right']);
  const prefixed = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/" xmlns="https://x.example/"><s:item><title>Other</title><s:title>Own</s:title></s:item></r:RDF>`;
  assert.equal(parseFeed(prefixed, { url }).items[0]!.title, 'Own');
  const prism = 'xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"';
  assert.equal(
    first(`<title>T</title><prism:publicationDate ${prism}>2024-02-05T10:00:00Z</prism:publicationDate>`).datePublished,
    day(5),
  );
  const blogger = {
    feed: {
      title: { $t: 'Coast' },
      entry: [
        {
          id: { $t: 'x' },
          title: { $t: 'A &amp; B' },
          link: [{ rel: 'alternate', href: 'https://a.example/a' }],
          published: { $t: day(5) },
        },
      ],
    },
  };
  assert.equal(parseFeed(JSON.stringify(blogger), { url }).items[0]!.title, 'A & B');
  const drupal = {
    data: [
      {
        type: 'node--article',
        id: 'u1',
        attributes: {
          title: 'Node <3',
          created: '2024-02-05T10:00:00+00:00',
          path: { alias: '/node' },
          body: { value: '<p>T</p>' },
        },
      },
    ],
  };
  const [node] = parseFeed(JSON.stringify(drupal), { url }).items;
  assert.deepEqual([node!.title, node!.url, node!.datePublished], ['Node <3', 'https://a.example/node', day(5)]);
});
