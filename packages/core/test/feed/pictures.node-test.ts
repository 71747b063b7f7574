import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../src/feed/index.js';
import { escape } from '../../src/feed/text/escape.js';

const rss = (inner: string): string =>
  `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title><link>https://a.example/</link><item><title>A</title><link>https://a.example/2024/story/</link>${inner}</item></channel></rss>`;
const ofXml = (inner: string): string | undefined =>
  parseFeed(rss(inner), { url: 'https://feeds.example/rss.xml' }).items[0]!.image?.url;
const ofBody = (body: string): string | undefined => ofXml(`<description>${escape(body)}</description>`);

const LEAD = '<p>Text</p><img src="https://i.example/lead.jpg">';
const found = 'https://i.example/lead.jpg';

test('pictures that count readers or decorate give way to the lead picture', () => {
  const others = [
    '<img src="https://a.example/x" width="1" height="1">',
    '<img src="https://a.example/x" style="border:0; width: 1px; height: 1px">',
    '<img src="https://a.example/x" style="display : none">',
    '<img src="https://stats.wp.com/b.gif?host=a.example">',
    '<img src="https://feeds.feedburner.com/~r/a/~4/xyz" alt="">',
    '<img src="https://vg07.met.vgwort.de/na/0123">',
    '<img src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1">',
    '<img src="https://counter.example/content/1/count.gif">',
    '<img src="https://secure.gravatar.com/avatar/0?s=300">',
    '<img class="avatar avatar-96" src="https://a.example/people/ana.jpg" width="96" height="96">',
    '<img class="wp-smiley" src="https://a.example/smile.png">',
    '<img src="https://s.w.org/images/core/emoji/15/72x72/1f600.png" alt="😀">',
    '<a href="https://x.example/share"><img src="https://a.example/x.png" width="32" height="32"></a>',
    '<img src="https://static.addtoany.com/buttons/favicon.png">',
    '<img src="https://a.example/images/blank.gif">',
    '<img src="https://a.example/placeholder-800x600.png">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    '<img src="https://a.example/rule.png" width="600" height="2">',
    '<!-- <img src="https://a.example/old.jpg"> -->',
    '<video src="/clip.mp4"></video>',
    '<figure class="kg-card kg-bookmark-card"><img src="https://b.example/other-page.jpg"></figure>',
    '<a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src="https://a.example/fb.png"></a>',
    '<a href="https://x.example/intent/tweet?text=x"><img src="https://a.example/x.png"></a>',
    '<a href="mailto:?subject=x"><img src="https://a.example/mail.png"></a>',
    '<a href="https://play.google.com/store/apps/details?id=x"><img src="https://a.example/play.png"></a>',
    '<img src="https://mc.yandex.ru/watch/123">',
    '<img src="https://track.a.example/open.gif?x=1">',
    '<img src="https://pixel.a.example/pixel.png">',
    '<img src="https://a.example/hit?x">',
    '<img src="https://a.example/?feed-stats-post-id=8">',
    '<img src="https://ir-na.amazon-adsystem.com/e/ir?t=x">',
    '<img src="https://avatars.b.example/u/1?v=4">',
    '<img src="https://cdn.example/gh/twemoji@14/assets/72x72/1f6.png">',
    '<img src="https://placehold.co/600x400">',
    '<img src="https://a.example/image-not-found.png">',
    '<img src="https://a.example/ajax-loader.gif">',
    '<img src="https://licensebuttons.net/l/by/4.0/88x31.png">',
    '<img src="https://a.example/logo-32x32.png">',
    '<img class="latex" src="https://s0.wp.com/latex.php?latex=x">',
    '<img src="https://a.example/x.jpg" hidden>',
    '<img src="https://a.example/x.jpg" style="opacity:0">',
    '<img src="https://a.example/x.jpg" style="position:absolute;left:-9999px">',
    '<img src="https://a.example/x.png" style="width:24px;height:24px">',
    '<div class="author-box"><img src="https://a.example/ana.jpg" width="300"><p>Ana</p></div>',
    '<div style="display:none"><img src="https://a.example/x.jpg"></div>',
    '<img src="#">',
  ];
  for (const other of others) assert.equal(ofBody(other + LEAD), found, other);
  for (const other of [...others.slice(0, 17), ...others.slice(-25)])
    assert.equal(ofBody(`${other}<p>Text</p>`), undefined, other);
});

test('a word in a name or a text decides nothing', () => {
  for (const name of [
    'google-pixel-9.jpg',
    'emoji-movie.jpg',
    'avatar-2.webp',
    'tracking-polar-bears.jpg',
    'counter-strike.png',
  ])
    assert.equal(ofBody(`<img src="https://i.example/${name}" alt="pixel emoji avatar">`), `https://i.example/${name}`);
  assert.equal(
    ofBody('<img src="https://i.example/blank.jpg" width="1200" height="800">'),
    'https://i.example/blank.jpg',
  );
  assert.equal(ofBody('<img src="https://i.example/a.jpg" width="100%" height="auto">'), 'https://i.example/a.jpg');
});

test('pictures of lazy loaders, srcset and picture', () => {
  const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const bodies = [
    `<img src="${blank}" data-src="${found}">`,
    `<img src="/img/loading.gif" data-original='${found}'>`,
    `<img src="${blank}" data-lazy-src="${found}">`,
    `<img data-srcset="https://i.example/small.jpg 320w, ${found} 960w">`,
    `<img src="${blank}" srcset="https://i.example/small.jpg 1x, ${found} 2x">`,
    `<img src="https://i.example/blur.jpg?w=20" data-src="${found}" class="lazyload">`,
    `<picture><source type="image/webp" srcset="${found} 800w, https://i.example/s.webp 400w"><img src="${blank}"></picture>`,
    `<picture><source media="(min-width: 1px)" data-srcset="${found}"><img></picture>`,
    `<img src="${blank}"><noscript><img src="${found}"></noscript>`,
    `<amp-img src="${found}" width="1200" height="800"></amp-img>`,
    `<IMG SRC=${found}>`,
    `<video poster="${found}" src="/c.mp4"></video>`,
    `<img src="${blank}" data-ezsrc="${found}">`,
    `<img src="${blank}" data-any-name="${found}">`,
    `<img src="${blank}" data-bgset="${found} 800w">`,
    `<img src="https://i.example/s-150x150.jpg" srcset="https://i.example/s-150x150.jpg 150w, ${found} 1024w">`,
    `<div style="background-image: url('${found}')"></div>`,
  ];
  for (const body of bodies) assert.equal(ofBody(body), found, body);
  assert.equal(ofBody(`<img src="${found}?a=1&amp;amp;b=2">`), `${found}?a=1&b=2`);
  const url = 'https://i.example/c_fill,w_800,h_600/a.jpg';
  assert.equal(ofBody(`<img srcset="${url} 800w, https://i.example/c_fill,w_80/a.jpg 80w">`), url);
});

test('addresses are relative to the article, unless the feed sets a base', () => {
  assert.equal(ofBody('<img src="photo.jpg">'), 'https://a.example/2024/story/photo.jpg');
  assert.equal(ofBody('<img src="/photo.jpg">'), 'https://a.example/photo.jpg');
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://cdn.example/"><entry><link href="https://a.example/s"/><content type="html">&lt;img src="p.jpg"></content></entry></feed>';
  assert.equal(parseFeed(atom, { url: 'https://a.example/atom' }).items[0]!.image?.url, 'https://cdn.example/p.jpg');
});

test('of several pictures of an entry, the best for its place', () => {
  const body = (url: string) => `<description>${escape(`<img src="${url}">`)}</description>`;
  const forms: [string, string][] = [
    [
      '<media:content url="/s.jpg" medium="image" width="150"/><media:content url="/l.jpg" medium="image" width="900"/>',
      '/l.jpg',
    ],
    [
      '<media:group><media:content url="/sq.jpg" medium="image" width="999" height="999"/><media:content url="/w.jpg" medium="image" width="800" isDefault="true"/></media:group>',
      '/w.jpg',
    ],
    [
      '<media:content url="/c.mp4" type="video/mp4"><media:thumbnail url="/poster.jpg" width="640"/></media:content>',
      '/poster.jpg',
    ],
    [
      '<media:group><media:content url="/c.mp4" medium="video"/><media:thumbnail url="/t.jpg" width="480"/></media:group>',
      '/t.jpg',
    ],
    ['<media:thumbnail url="/t.jpg" width="75" height="75"/><enclosure url="/e.jpg" type="image/jpeg"/>', '/e.jpg'],
    [`<media:thumbnail url="/t-150x150.jpg"/>${body('https://i.example/full.jpg')}`, 'https://i.example/full.jpg'],
    [`<media:thumbnail url="/t.jpg" width="100"/>${body('https://i.example/w.gif')}`, 'https://i.example/w.gif'],
    [
      '<media:content url="https://1.gravatar.com/avatar/0?s=96" medium="image"/><media:content url="/p.jpg" medium="image"/>',
      '/p.jpg',
    ],
    ['<enclosure url="/e" type="IMAGE/JPG"/>', '/e'],
    ['<media:content url="/m.png" medium="picture"/>', '/m.png'],
    ['<image><url>/i.jpg</url></image>', '/i.jpg'],
    ['<featured_image>/f.jpg</featured_image>', '/f.jpg'],
    ['<thumbnail url="/n.jpg"/>', '/n.jpg'],
    ['<enclosure url="/talk.mp3" type="audio/mpeg"/>', ''],
    ['<media:content url="/no-extension"/>', '/no-extension'],
    ['<media:content url="/o.jpg" type="application/octet-stream"/>', '/o.jpg'],
    ['<StoryImage>/st.jpg</StoryImage>', '/st.jpg'],
    ['<authorimage>/ana.jpg</authorimage>', ''],
    ['<image>&lt;img src="/code.jpg"&gt;</image>', '/code.jpg'],
    ['<img src="/plain.jpg"/>', '/plain.jpg'],
    [
      '<media:thumbnail url="https://blogger.googleusercontent.com/img/a/AVvX=s72-w400-h225-c" width="72"/>',
      'https://blogger.googleusercontent.com/img/a/AVvX=s1600',
    ],
    [
      '<media:thumbnail url="https://x.bp.blogspot.com/-a/b/c/s72-c/cave.jpg" width="72" height="72"/>',
      'https://x.bp.blogspot.com/-a/b/c/s1600/cave.jpg',
    ],
  ];
  for (const [inner, expected] of forms) {
    const url = expected && new URL(expected, expected.startsWith('/') ? 'https://feeds.example/' : undefined).href;
    assert.equal(ofXml(inner) ?? '', url, inner);
  }
});

test('a thumbnail that links to the full picture is replaced by it', () =>
  assert.equal(
    ofBody(`<a href="${found}"><img src="https://i.example/lead-150.jpg" width="150" height="100"></a>`),
    found,
  ));

test('pictures of JSON Feed', () => {
  const image = (item: object) =>
    parseFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', url: 'https://a.example/s/', title: 'A', ...item }],
      }),
      {
        url: 'https://a.example/feed.json',
      },
    ).items[0]!.image?.url;
  assert.equal(
    image({ attachments: [{ url: 'https://i.example/a.jpg', mime_type: 'image/jpeg' }] }),
    'https://i.example/a.jpg',
  );
  assert.equal(image({ banner_image: 'https://i.example/b.jpg' }), 'https://i.example/b.jpg');
  assert.equal(image({ attachments: [{ url: '/a.jpg', mime_type: 'jpg' }] }), 'https://a.example/a.jpg');
  assert.equal(image({ image: '/s-150x150.jpg', banner_image: found }), found);
  assert.equal(image({ image: [found] }), found);
  assert.equal(image({ featured_image: found }), found);
  assert.equal(image({ content_html: '<p>x</p><img src="in.jpg">' }), 'https://a.example/s/in.jpg');
  assert.equal(image({ image: 'https://secure.gravatar.com/avatar/1', content_html: LEAD }), found);
});
