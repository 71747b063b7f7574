import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BodyOptions, excerptOf, readBody, writeNodes } from '../../src/internal/article.js';
import { processorTime } from '../processor-time.js';

const words = {
  showEmbed: 'Show content from {service}',
  openEmbed: 'Open on {service}',
  table: 'Table',
  gallery: 'Pictures',
};
const read = (html: string, options: Partial<BodyOptions> = {}) =>
  readBody(html, { base: 'https://news.example/2026/story', words, ...options });
/** A body as HTML, without the line breaks between blocks. */
const clean = (html: string, options?: Partial<BodyOptions>): string =>
  writeNodes(read(html, options).blocks).replaceAll('\n', '');
const text = (html: string): string =>
  clean(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the text of a story: paragraphs', () => {
  it('takes loose text and empty lines for paragraphs', () => {
    assert.equal(clean('One<br><br>Two<p>Three'), '<p>One</p><p>Two</p><p>Three</p>');
  });
  it('unwraps meaningless containers of any depth', () => {
    assert.equal(clean(`${'<div><section>'.repeat(60)}<p>Deep</p>`), '<p>Deep</p>');
  });
  it('reads tags that nobody has closed as browsers do', () => {
    assert.equal(clean('<ul><li>One<li>Two</ul><p>A<p>B'), '<ul><li>One</li><li>Two</li></ul><p>A</p><p>B</p>');
    assert.equal(clean('<b>bold</i> still</b> not'), '<p><b>bold still</b> not</p>');
    assert.equal(clean('<img alt="a > b" src=/i.png>').includes('alt="a &gt; b"'), true);
  });
  it('keeps text that only looks like markup', () =>
    assert.equal(clean('<p>1 < 2 & 3 > 2'), '<p>1 &lt; 2 &amp; 3 &gt; 2</p>'));
  it('drops empty paragraphs and headings', () =>
    assert.equal(clean('<p>&nbsp;</p><h2> </h2><p>Text</p>'), '<p>Text</p>'));
  it('keeps language and direction', () =>
    assert.equal(clean('<p lang="ar" dir="rtl">نص</p>'), '<p lang="ar" dir="rtl">نص</p>'));
});

describe('the text of a story: headings', () => {
  const names = (html: string, level: number) =>
    Array.from(clean(html, { level }).matchAll(/<(h\d)/g), ([, name]) => name);
  it('are fitted under the headline without gaps', () => {
    assert.deepEqual(names('<h1>A</h1><h4>B</h4><h1>C</h1>', 2), ['h3', 'h4', 'h3']);
    assert.deepEqual(names('<h5>A</h5><h6>B</h6>', 1), ['h2', 'h3']);
    assert.deepEqual(names('<h2>A</h2><h3>B</h3>', 6), ['h6', 'h6']);
  });
  it('have ids of their own that links can name', () => {
    const { headings } = read('<h2>Über Preise</h2><h2>Über Preise</h2><h2 id="kept">X</h2><a href="#kept">y</a>');
    assert.deepEqual(
      headings.map(({ id }) => id),
      ['über-preise', 'über-preise-2', 'kept'],
    );
  });
  it('do not repeat the headline', () =>
    assert.equal(clean('<h1>The title</h1><p>Text</p>', { title: 'The title' }), '<p>Text</p>'));
});

describe('the text of a story: links', () => {
  it('resolve against the story, and mark links to other sites', () => {
    assert.equal(clean('<a href="../x">here</a>'), '<p><a href="https://news.example/x">here</a></p>');
    assert.match(clean('<a href="https://other.example/">there</a>'), /class="external" aria-describedby="elsewhere"/);
    assert.match(
      clean('<a href="https://other.example/" target="_blank">there</a>'),
      /target="_blank" rel="noopener nofollow".*"new-tab"/,
    );
  });
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'blob:x',
  ])
    it(`never lead to ${JSON.stringify(address)}`, () =>
      assert.equal(clean(`<a href="${address}">text</a>`), '<p>text</p>'));
});

describe('the text of a story: pictures', () => {
  it('load lazily, without a referrer, with candidates and size', () => {
    const html = clean(
      '<p><img src="/a.jpg" srcset="/a-300.jpg 300w, /a-900.jpg 900w" width="900" height="600" alt="A"></p>',
    );
    assert.match(
      html,
      /^<figure><img src="https:\/\/news\.example\/a\.jpg" srcset="https:\/\/news\.example\/a-300\.jpg 300w, https:\/\/news\.example\/a-900\.jpg 900w"/,
    );
    assert.match(html, /width="900" height="600" loading="lazy" decoding="async" referrerpolicy="no-referrer"/);
  });
  for (const html of [
    '<img src="data:image/gif;base64,R0" data-src="/real.jpg">',
    '<img data-lazy-src="/real.jpg">',
    '<img src="/wp-content/placeholder.png" data-original="/real.jpg">',
    '<img src="data:image/svg+xml,x"><noscript><img src="/real.jpg"></noscript>',
    '<noscript><img src="/real.jpg"></noscript>',
    '<amp-img src="/real.jpg" width="3" height="2" layout="responsive"></amp-img>',
  ])
    it(`find the real one in ${html.slice(0, 40)}`, () =>
      assert.match(clean(html), /src="https:\/\/news\.example\/real\.jpg"/));
  it('leave out those that only count readers', () => {
    assert.equal(clean('<p>Text<img src="/p.gif" width="1" height="1"></p>'), '<p>Text</p>');
    assert.equal(clean('<p>Text</p><img src="https://stats.wordpress.com/b.gif">'), '<p>Text</p>');
  });
  it('become characters if they are emoji', () => {
    assert.equal(clean('<p>Yes <img class="emoji" alt="👍" src="https://s.w.org/1f44d.svg"></p>'), '<p>Yes 👍</p>');
  });
  it('appear once if the story already shows them above', () => {
    const image = 'https://news.example/wp/hero.jpg';
    assert.equal(clean('<figure><img src="/wp/hero-1024x683.jpg"></figure><p>Text</p>', { image }), '<p>Text</p>');
    const late = read('<p>1</p><p>2</p><p>3</p><img src="/wp/hero.jpg">', { image });
    assert.equal(late.hasImage, true);
  });
  it('keep the sources of <picture>', () =>
    assert.match(
      clean('<picture><source srcset="/a.webp" type="image/webp"><img src="/a.jpg" alt=""></picture>'),
      /<picture><source srcset="https:\/\/news\.example\/a\.webp" type="image\/webp"><img/,
    ));
});

describe('the text of a story: quotations', () => {
  for (const html of [
    '<blockquote><p>Said.</p><cite>A name</cite></blockquote>',
    '<blockquote><p>Said.</p><footer>— A name</footer></blockquote>',
    '<blockquote><p>Said.</p><p>— A name</p></blockquote>',
    '<figure><blockquote><p>Said.</p></blockquote><figcaption>A name</figcaption></figure>',
    '<div class="elementor-blockquote"><p>Said.</p><cite class="elementor-blockquote__author">A name</cite></div>',
  ])
    it(`name their source: ${html.slice(0, 50)}`, () =>
      assert.match(
        clean(html),
        /^<figure(?: class="quote")?><blockquote><p>Said\.<\/p><\/blockquote><figcaption>A name<\/figcaption><\/figure>$/,
      ));
  it('are hidden from assistive technology if they repeat the text', () => {
    const pull = '<figure class="wp-block-pullquote"><blockquote><p>A single order moves it.</p></blockquote></figure>';
    assert.match(
      clean(`<p>They say “a single order moves it”, and so on.</p>${pull}`),
      /class="quote pull" aria-hidden="true"/,
    );
    assert.doesNotMatch(clean(`<p>Something else.</p>${pull}`), /aria-hidden/);
  });
});

describe('the text of a story: tables', () => {
  it('scroll by keyboard and have a name', () => {
    assert.match(
      clean('<table><caption>Prices</caption><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>1.5</td></tr></table>'),
      /^<div class="table" role="region" tabindex="0" aria-label="Prices"><table><caption>/,
    );
  });
  it('that only place things become blocks', () =>
    assert.equal(
      clean('<table><tr><td><h2>A</h2><p>B</p></td></tr></table>').replace(/ id="a" data-heading=""/, ''),
      '<h3>A</h3><p>B</p>',
    ));
});

describe('the text of a story: embeds', () => {
  const cases: [html: string, service: string][] = [
    ['<iframe src="https://www.youtube.com/embed/abc_-123"></iframe>', 'YouTube'],
    ['<iframe data-src="//player.vimeo.com/video/12345"></iframe>', 'Vimeo'],
    [
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://www.youtube.com/watch?v=abc</div></figure>',
      'YouTube',
    ],
    ['<blockquote class="twitter-tweet"><p>Hi</p><a href="https://twitter.com/a/status/12">d</a></blockquote>', 'X'],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx/?utm"></blockquote>',
      'Instagram',
    ],
    ['<amp-youtube data-videoid="abc"></amp-youtube>', 'YouTube'],
    ['<iframe src="https://open.spotify.com/embed/episode/1a"></iframe>', 'Spotify'],
    ['<iframe src="https://datawrapper.dwcdn.net/aB3dE/2/"></iframe>', 'Datawrapper'],
    ['<iframe src="https://charts.example/1"></iframe>', 'charts.example'],
    ['[embed]https://vimeo.com/12345[/embed]', 'Vimeo'],
  ];
  for (const [html, service] of cases)
    it(`wait behind a placeholder that names ${service}: ${html.slice(0, 40)}`, () => {
      const shown = clean(html);
      assert.match(shown, new RegExp(`<figure class="embed" data-service="${service}">`));
      assert.match(shown, new RegExp(`(?:Show content from|Open on) ${service}`));
      assert.doesNotMatch(shown, /<(?:iframe|script|img|amp-)/);
    });
  it('of unknown hosts are only linked', () =>
    assert.doesNotMatch(clean('<iframe src="https://charts.example/1"></iframe>'), /data-player/));
  it('keep the text of a post', () =>
    assert.match(
      text(
        '<blockquote class="twitter-tweet"><p>What was said</p><a href="https://twitter.com/a/status/12">d</a></blockquote>',
      ),
      /What was said/,
    ));
  it('lead nowhere with other addresses', () => assert.equal(clean('<iframe src="javascript:alert(1)"></iframe>'), ''));
});

describe('the text of a story: notes', () => {
  for (const html of [
    '<p>Text<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1">Note <a href="#r1">↩</a></li></ol>',
    '<p>Text<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="x">Note <a href="#x-link">↩︎</a></li></ol>',
    '<p>Text<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p><div class="footnote"><a id="footnote-1" class="footnote-number" href="#footnote-anchor-1">1</a><div class="footnote-content"><p>Note</p></div></div>',
    '<p>Text<sup class="reference"><a href="https://news.example/2026/story#cite_note-1">[1]</a></sup></p><ol class="references"><li id="cite_note-1">Note</li></ol>',
  ])
    it(`are marked and keep their targets: ${html.slice(0, 60)}`, () => {
      const shown = clean(html);
      assert.match(shown, /class="note-mark" role="doc-noteref"/);
      const [, target] = /data-to="([^"]+)" class="note-mark"/.exec(shown)!;
      assert.match(shown, new RegExp(` id="${target}"`));
    });
});

describe('remains of editors and page builders', () => {
  it('share buttons, forms and calls to subscribe go', () => {
    for (const html of [
      '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="/">Facebook</a></li></ul></div>',
      '<div class="addtoany_share_save_container"><a href="/">X</a></div>',
      '<ul class="et_pb_social_media_follow"><li><a href="/">Follow</a></li></ul>',
      '<div class="elementor-share-buttons--view-icon elementor-share-buttons">3</div>',
      '<ul class="wp-block-social-links"><li><a href="/">X</a></li></ul>',
      '<div class="kg-card kg-signup-card"><h2>Sign up</h2></div>',
      '<div class="subscription-widget-wrap"><p>Subscribe</p></div>',
      '<p class="button-wrapper"><a href="/subscribe">Subscribe now</a></p>',
      '<amp-social-share type="x"></amp-social-share><amp-ad>ad</amp-ad>',
      '<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div>',
      '<div class="article-share"><a href="/">X</a> 12</div><div class="post__social-bar">3</div>',
      '<div class="newsletter-signup"><h3>Every Friday</h3><form><input type="email"><button>Go</button></form></div>',
      '<section id="comments"><p>A reader says so.</p></section><ol class="comment-list"><li>So do I.</li></ol>',
      '<aside class="related"><h3>Related</h3><ul><li><a href="/b">Another story</a></li></ul></aside>',
      '<p class="read-also">See: <a href="/b">Another story of the mine</a></p>',
      '<ins class="adsbygoogle">ad</ins><script>document.write(1)</script><style>p{}</style>',
    ])
      assert.equal(clean(`<p>Text</p>${html}`), '<p>Text</p>', html);
  });
  it('keeps an element with such a class if it is more than links', () => {
    for (const html of [
      '<aside class="related"><p>What <a href="/b">the mine</a> has said since then is related to what it sells.</p></aside>',
      '<p class="comment">A comment of the editor.</p>',
      '<div class="paywall"><p>The text for subscribers.</p></div>',
      '<h2 id="comments">What the comments say</h2>',
    ])
      assert.notEqual(text(html), '', html);
  });
  it('Divi and WPBakery shortcodes become elements', () => {
    assert.equal(
      text('[et_pb_section fb_built="1"][et_pb_row][et_pb_text]<p>Text</p>[/et_pb_text][/et_pb_row][/et_pb_section]'),
      'Text',
    );
    assert.equal(
      clean('[vc_row][vc_column][vc_toggle title="Ask"]<p>Answer</p>[/vc_toggle][/vc_column][/vc_row]'),
      '<details><summary>Ask</summary><p>Answer</p></details>',
    );
    assert.match(
      clean('[et_pb_image src="/a.jpg" alt="A"][/et_pb_image]'),
      /<figure><img src="https:\/\/news\.example\/a\.jpg" alt="A"/,
    );
    assert.match(
      clean('[caption id="a" width="3"]<img src="/a.jpg" alt="A" /> Words[/caption]'),
      /<figure>.*<img.*Words/,
    );
  });
  it('brackets in prose stay', () =>
    assert.equal(text('<p>He wrote “teh [sic] price” [1].</p>'), 'He wrote “teh [sic] price” [1].'));
  it('toggles of every builder open without script', () => {
    for (const html of [
      '<div class="et_pb_toggle"><h5 class="et_pb_toggle_title">Ask</h5><div class="et_pb_toggle_content"><p>Answer</p></div></div>',
      '<div class="kg-card kg-toggle-card"><h4 class="kg-toggle-heading-text">Ask</h4><div class="kg-toggle-content"><p>Answer</p></div></div>',
      '<div class="elementor-accordion-item"><div class="elementor-tab-title">Ask</div><div class="elementor-tab-content"><p>Answer</p></div></div>',
      '<amp-accordion><section><h4>Ask</h4><p>Answer</p></section></amp-accordion>',
      '<details class="wp-block-details"><summary>Ask</summary><p>Answer</p></details>',
    ])
      assert.equal(clean(html), '<details><summary>Ask</summary><p>Answer</p></details>', html);
  });
  it('galleries of every editor are groups of pictures', () => {
    for (const html of [
      '<figure class="wp-block-gallery"><figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"></figure></figure>',
      '<div class="tiled-gallery"><div class="tiled-gallery__row"><img src="/a.jpg"><img src="/b.jpg"></div></div>',
      '<figure class="kg-card kg-gallery-card"><div class="kg-gallery-row"><div><img src="/a.jpg"></div><div><img src="/b.jpg"></div></div></figure>',
      '<div id="gallery-1" class="gallery galleryid-1"><dl><dt><a href="/a.jpg"><img src="/a.jpg"></a></dt></dl><dl><dt><img src="/b.jpg"></dt></dl></div>',
      '<amp-carousel><amp-img src="/a.jpg"></amp-img><amp-img src="/b.jpg"></amp-img></amp-carousel>',
    ])
      assert.match(
        clean(html),
        /<div class="gallery" role="group" aria-label="Pictures"><figure><img [^>]*a\.jpg[^>]*><\/figure><figure><img [^>]*b\.jpg/,
        html,
      );
  });
  it('recordings have native controls and load when they are played', () => {
    assert.match(
      clean(
        '<div class="kg-card kg-audio-card"><audio src="/a.mp3" autoplay></audio><div class="kg-audio-title">Sound</div><span>0:00</span></div>',
      ),
      /^<figure><audio src="https:\/\/news\.example\/a\.mp3" controls="" preload="none"><\/audio><figcaption>Sound<\/figcaption><\/figure>$/,
    );
    assert.match(
      clean('<video autoplay loop src="/a.mp4" poster="/p.jpg" onplay="x()"></video>'),
      /<video src="[^"]+" controls="" preload="none" poster="https:\/\/news\.example\/p\.jpg" playsinline="">/,
    );
  });
  it('formulas become MathML, or text if they contain anything else', () => {
    assert.match(
      clean(
        '<span class="katex"><span class="katex-mathml"><math><mi>x</mi><annotation encoding="application/x-tex">x</annotation></math></span><span class="katex-html" aria-hidden="true">x</span></span>',
      ),
      /^<p><math><mi>x<\/mi><\/math><\/p>$/,
    );
    assert.equal(clean('<math><mtext><img src=x onerror=alert(1)></mtext><mi>x</mi></math>'), '<p>x</p>');
    assert.equal(clean('<math href="javascript:alert(1)"><mi>x</mi></math>'), '<p>x</p>');
  });
});

describe('the beginning of a story', () => {
  it('ends after a paragraph', () => {
    const { blocks } = read(
      `<p>${'a '.repeat(50)}</p><figure><img src="/a.jpg"></figure><p>${'b '.repeat(50)}</p><p>${'c '.repeat(50)}</p>`,
    );
    const excerpt = excerptOf(blocks, 120);
    assert.equal(excerpt.isCut, true);
    assert.equal(excerpt.blocks.length, 2);
  });
  it('is all of a short text', () => assert.equal(excerptOf(read('<p>Short.</p>').blocks, 120).isCut, false));
});

describe('time', () => {
  for (const [name, html] of Object.entries({
    'unclosed tags': '<div>'.repeat(60_000),
    'quotation marks': '<a href="'.repeat(60_000),
    comments: '<!--'.repeat(60_000),
    'end tags': '</p>'.repeat(60_000),
    brackets: '[et_pb_x '.repeat(60_000),
    lists: '<ul><li>'.repeat(30_000),
    'raw text': '<script>'.repeat(60_000),
  }))
    it(`is short for ${name}`, async () => {
      const time = await processorTime(() => read(html));
      assert.ok(time < 5000, `${time} ms`);
    });
});
