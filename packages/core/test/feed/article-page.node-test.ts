import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFeed, type LoadFeedOptions } from '../../src/feed/index.js';
import { processorTime } from '../processor-time.js';

const PAGE = 'https://news.example/2026/tungsten';

/** Paragraphs of the story; enough that a reader mode takes them for one. */
const paragraphs = (count: number, word = 'Tungsten') =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>${word} paragraph ${index + 1} says what the mine has sold, to whom, at which price, and what the buyer will do with it.</p>`,
  ).join('\n');

/** A page of a page builder: no `<article>`, and much around the text. */
const page = ({ head = '', text = paragraphs(9), around = '' } = {}) => `<!doctype html>
<html lang="en"><head><title>Tungsten is sold out | News</title>
<meta property="og:type" content="article"><meta property="og:title" content="Tungsten is sold out">
${head}</head>
<body class="et_pb_page"><header><nav><ul><li><a href="/">Home</a></li><li><a href="/markets">Markets</a></li></ul></nav></header>
<div id="main"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_text_inner">
<h1>Tungsten is sold out</h1>${text}</div></div></div>${around}
<div class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Another story</a></li><li><a href="/b">One more</a></li></ul></div></div>
<script>document.body.innerHTML = '<p>A script has run.</p>'</script>
<footer><p>All rights reserved. <a href="/imprint">Imprint</a></p></footer></body></html>`;

const RSS = '<link rel="alternate" type="application/rss+xml" href="/feed">';
const rss = (content: string, link = PAGE) => `<?xml version="1.0"?><rss version="2.0"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
<item><title>Another</title><link>https://news.example/2026/other</link></item>
<item><title>Tungsten</title><link>${link}</link><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;

/** Loads the page from a site that has only these addresses. */
async function load(answers: Record<string, string>, options: LoadFeedOptions = { content: true }) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = String(input);
    asked.push(url);
    const body = answers[new URL(url).pathname + new URL(url).search];
    const response = new Response(body ?? 'Not found', { status: body === undefined ? 404 : 200 });
    return Object.defineProperty(response, 'url', { value: url });
  };
  const feed = await loadFeed(`${PAGE}.html`, { ...options, fetch, retries: 0 });
  return { item: feed.items[0]!, asked };
}

describe('the text of an article page', () => {
  it('is found without an <article>, as in reader modes', async () => {
    const { item } = await load({ '/2026/tungsten.html': page() });
    assert.equal(item.title, 'Tungsten is sold out');
    for (let number = 1; number <= 9; number++) assert.match(item.contentHtml!, new RegExp(`paragraph ${number} says`));
    assert.doesNotMatch(item.contentHtml!, /Most read|Imprint|Markets|script/);
  });

  it('is found if the page does not describe itself', async () => {
    const plain = page().replace(/<meta[^>]*>/g, '');
    const { item } = await load({ '/2026/tungsten.html': plain });
    assert.match(item.contentHtml!, /paragraph 9 says/);
    await assert.rejects(load({ '/2026/tungsten.html': plain }, {}), { code: 'not-a-feed' });
  });

  it('keeps the meaning of editors’ classes, and the frames of known services', async () => {
    const text = `${paragraphs(5)}<figure class="kg-card kg-gallery-card"><img src="/a.jpg" width="900" height="600" alt="A"></figure>
      <iframe src="https://www.youtube.com/embed/aaaaaaaaaaa"></iframe><iframe src="https://ads.example/"></iframe>${paragraphs(5)}`;
    const { item } = await load({ '/2026/tungsten.html': page({ text }) });
    assert.match(item.contentHtml!, /kg-gallery-card/);
    assert.match(item.contentHtml!, /https:\/\/news\.example\/a\.jpg/);
    assert.match(item.contentHtml!, /youtube\.com\/embed/);
    assert.doesNotMatch(item.contentHtml!, /ads\.example/);
  });

  it('is read from JSON-LD', async () => {
    const head = `<script type="application/ld+json">${JSON.stringify({
      ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tungsten is sold out' },
      articleBody: 'From the description.',
    })}</script>${RSS}`;
    const { item, asked } = await load({ '/2026/tungsten.html': page({ head }), '/feed': rss(paragraphs(20)) });
    assert.equal(item.contentHtml, '<p>From the description.</p>');
    assert.deepEqual(asked, [`${PAGE}.html`]);
  });

  describe('keeps the marks of its publisher:', () => {
    const described = (marks: object) =>
      `<script type="application/ld+json">${JSON.stringify({
        ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tungsten is sold out' },
        ...{ publisher: { '@type': 'Organization', name: 'News' }, ...marks },
      })}</script>`;
    const loaded = async (head: string) => (await load({ '/2026/tungsten.html': page({ head }) })).item;

    for (const isAccessibleForFree of [
      false,
      'False',
      'false',
      'http://schema.org/False',
      ['https://schema.org/False'],
    ])
      it(`isAccessibleForFree ${JSON.stringify(isAccessibleForFree)} is paid`, async () => {
        assert.equal((await loaded(described({ isAccessibleForFree }))).label, 'paid');
        const part = { '@type': 'WebPageElement', cssSelector: '.more', isAccessibleForFree };
        assert.equal((await loaded(described({ hasPart: [part] }))).label, 'paid');
      });
    for (const isAccessibleForFree of [true, 'True', 'https://schema.org/True', undefined])
      it(`isAccessibleForFree ${JSON.stringify(isAccessibleForFree)} is not`, async () =>
        assert.equal((await loaded(described({ isAccessibleForFree }))).label, undefined));
    for (const [tier, label] of Object.entries({ locked: 'paid', metered: undefined, free: undefined }))
      it(`content_tier ${tier}`, async () =>
        assert.equal((await loaded(`<meta property="article:content_tier" content="${tier}">`)).label, label));

    const CC = 'https://creativecommons.org/licenses/by-nd/4.0/';
    for (const license of [CC, { '@type': 'CreativeWork', url: CC }, { '@id': CC }])
      it(`licence ${JSON.stringify(license)}`, async () =>
        assert.equal((await loaded(described({ license }))).source?.license, CC));
    it('copyright notice', async () =>
      assert.equal((await loaded(described({ copyrightNotice: '© News' }))).source?.license, '© News'));
    it('link to a licence', async () => {
      const head = `<meta property="og:site_name" content="News"><link rel="license" href="${CC}">`;
      assert.equal((await loaded(head)).source?.license, CC);
    });
  });

  it('is read from a feed that the page links to', async () => {
    const answers = { '/2026/tungsten.html': page({ head: RSS }), '/feed': rss(paragraphs(9, 'Feed'), `${PAGE}.html`) };
    const { item, asked } = await load(answers);
    assert.match(item.contentHtml!, /Feed paragraph 9/);
    assert.equal(item.title, 'Tungsten is sold out');
    assert.equal(asked.length, 2);
  });

  for (const [what, feed] of Object.entries({
    'holds only the beginning': rss(paragraphs(1, 'Feed'), `${PAGE}.html`),
    'does not know the story': rss(paragraphs(9, 'Feed'), 'https://news.example/2026/elsewhere'),
    'is none': 'Sorry',
  }))
    it(`is the page’s own where the feed ${what}`, async () => {
      const { item } = await load({ '/2026/tungsten.html': page({ head: RSS }), '/feed': feed });
      assert.match(item.contentHtml!, /Tungsten paragraph 9/);
      assert.doesNotMatch(item.contentHtml!, /Feed paragraph/);
    });

  it('costs nothing if it is not requested', async () => {
    const answers = { '/2026/tungsten.html': page({ head: RSS }), '/feed': rss(paragraphs(9), `${PAGE}.html`) };
    const { item, asked } = await load(answers, {});
    assert.equal(item.contentHtml, undefined);
    assert.deepEqual(asked, [`${PAGE}.html`]);
  });

  it('is the whole marked article if the reader mode finds only one section', async () => {
    const sections = [1, 2, 3, 4].map((part) => `<section><div>${paragraphs(4, `Part ${part}`)}</div></section><hr>`);
    const text = `<article>${sections.join('')}</article>`;
    const { item } = await load({ '/2026/tungsten.html': page({ text }) });
    for (const part of [1, 2, 3, 4]) assert.match(item.contentHtml!, new RegExp(`Part ${part} paragraph 4`));
  });

  it('is complete and in order at any length, with its links, lists and tables', async () => {
    const part = (number: number) => `<h2 id="p${number}">Part ${number}</h2>${paragraphs(6, `Part ${number}`)}
      <p>See the <a href="../figures/${number}">figures of part ${number}</a>, which the mine itself has published.</p>
      <ul><li>A list entry of part ${number}</li></ul><table><tr><td>A cell of part ${number}</td><td>61.40</td></tr></table>`;
    const numbers = Array.from({ length: 400 }, (_, index) => index + 1);
    const { item } = await load({ '/2026/tungsten.html': page({ text: numbers.map(part).join('') }) });
    const told = Array.from(item.contentHtml!.matchAll(/Part (\d+) paragraph 6|(?:entry|cell) of part (\d+)/g));
    assert.deepEqual(
      told.map(([, paragraph, other]) => Number(paragraph ?? other)),
      numbers.flatMap((number) => [number, number, number]),
    );
    assert.ok(item.contentHtml!.includes('<a href="https://news.example/figures/400">figures of part 400</a>'));
    assert.doesNotMatch(item.contentHtml!, /Most read|Imprint|data-prose/);
  });

  it('omits unrelated content, also far below', async () => {
    const boxes = `<div class="related"><p>Related ${'and more '.repeat(9)}</p></div>`;
    const text = `${paragraphs(40, 'First')}${boxes}${paragraphs(40, 'Second')}<p hidden>${'Unseen words. '.repeat(9)}</p>`;
    const { item } = await load({ '/2026/tungsten.html': page({ text }) });
    assert.match(item.contentHtml!, /First paragraph 40[^]*Second paragraph 40/);
    assert.doesNotMatch(item.contentHtml!, /Related|Unseen/);
  });

  const frames = (names: string[], inside: string) =>
    names.map((name) => `<div class="${name}">`).join('') + inside + '</div>'.repeat(names.length);
  const modules = (names: string[]) =>
    Array.from({ length: 12 }, (_, index) =>
      frames(
        names,
        `<h2>Part ${index + 1}.</h2>${paragraphs(2, `Module ${index + 1}:`)}${index % 3 ? '' : `<figure><img src="/${index}.jpg" width="900" height="600" alt=""></figure>`}`,
      ),
    ).join('');
  const ELEMENTOR =
    'elementor-section elementor-element,elementor-container,elementor-column,elementor-widget-wrap,elementor-element elementor-widget elementor-widget-text-editor,elementor-widget-container';
  for (const [builder, names] of Object.entries({
    Elementor: ELEMENTOR.split(','),
    SiteOrigin: ['panel-grid', 'so-panel widget widget_sow-editor', 'so-widget-sow-editor', 'textwidget'],
    'twenty-five frames': Array.from({ length: 25 }, (_, index) => `f${index}`),
  }))
    it(`is whole and in order in the frames of a page builder: ${builder}`, async () => {
      const text = paragraphs(6, 'Lead') + modules(names);
      const { item } = await load({ '/2026/tungsten.html': page({ text }) });
      const order = (html: string) => html.match(/Part \d+\.|(?:Lead|Module \d+:) paragraph \d|\d+\.jpg/g)!.join();
      assert.equal(order(item.contentHtml!), order(text));
      assert.doesNotMatch(item.contentHtml!, /Most read|Imprint|Markets/);
    });

  it('omits lists of other stories in containers like those of the text', async () => {
    const teaser = (index: number) =>
      frames(
        ['row', 'column'],
        `<h3><a href="/${index}">Another story of the mine, number ${index}</a></h3><p>It is short.</p>`,
      );
    const around = frames(['grid'], Array.from({ length: 9 }, (_, index) => teaser(index)).join(''));
    const { item } = await load({ '/2026/tungsten.html': page({ text: modules(['row', 'column']), around }) });
    assert.match(item.contentHtml!, /Module 12: paragraph 2/);
    assert.doesNotMatch(item.contentHtml!, /Another story of the mine/);
  });

  it('is that of one story on a page that scrolls on to the next', async () => {
    const story = (title: string, word: string) => `<article><h1>${title}</h1>${paragraphs(6, word)}</article>`;
    const both = [story('Tungsten is sold out', 'Tungsten'), story('Cobalt is cheap', 'Cobalt')];
    for (const stories of [both, both.toReversed()]) {
      const { item } = await load({ '/2026/tungsten.html': page({ text: stories.join('') }) });
      assert.match(item.contentHtml!, /Tungsten paragraph 6/);
      assert.doesNotMatch(item.contentHtml!, /Cobalt/);
    }
  });

  it('repeats nothing if a page names its paragraphs as the reader mode does', async () => {
    const { item } = await load({
      '/2026/tungsten.html': page({ text: `<p data-prose="0">${'Own words. '.repeat(9)}</p>${paragraphs(40)}` }),
    });
    assert.equal(item.contentHtml!.match(/paragraph 40 says/g)?.length, 1);
  });

  for (const [what, text] of Object.entries({
    'deeply nested': `${'<div><p>'.repeat(50_000)}${paragraphs(9)}`,
    'of very many elements': '<p>One <b>two</b> three</p>'.repeat(50_000),
    'of one long list': `<ul>${'<li><a href="/x">Link</a> and text, with a comma'.repeat(5_000)}</ul>`,
  }))
    it(`takes no long time for a page ${what}`, async () => {
      const time = await processorTime(() => load({ '/2026/tungsten.html': page({ text }) }));
      assert.ok(time < 10_000, `${time} ms`);
    });
});
