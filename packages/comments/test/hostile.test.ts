import { commentThread } from '@news-widgets/tooling/fixtures';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect } from '@open-wc/testing';
import { all, comments, find, Services, texts } from './reader.js';

const services = new Services();
beforeEach(() => services.start());
afterEach(() => services.end());

const MARKUP = [
  '<img src=x onerror="window.hacked = 1">',
  '<svg onload="window.hacked = 1"><script>window.hacked = 1</script></svg>',
  '<script>window.hacked = 1</script>',
  '<a href="javascript:window.hacked = 1">x</a>',
  '<a href=" jav&#x09;ascript:window.hacked=1">x</a>',
  '<iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
  '<form action="javascript:window.hacked=1"><button>x</button></form>',
  '<details open ontoggle="window.hacked = 1">x</details>',
  '<style>:host { display: none }</style>',
  '<p style="position: fixed; inset: 0">x</p>',
  '</div></article></li></ol><h1>Out of the box</h1>',
  '<base href="https://evil.example/">',
  '<video poster="https://evil.example/p.png" src="https://evil.example/v.mp4" autoplay></video>',
  '<input autofocus onfocus="window.hacked = 1">',
];
/** Simple texts, and some that only look so; each is the same when the sanitizer builds it. */
const SIMPLE = [
  'Plain &amp; simple &lt;b&gt; &#8217;&#039;&quot;',
  '<p>One<br>two</p>\n<p>three<br />four</p>',
  '<p><em>a</em> <strong>b <i>c</i></strong> <code>d</code></p>',
  '<p><a href="https://news.example/a?b=1&amp;c=2" rel="me" class="u" target="_blank"><span class="x">news</span></a></p>',
  '<p><a href="javascript:x">x</a> <a href="/relative">y</a> <a href="https://news.example/&#x61;">z</a></p>',
  '<p>open <em>never closed',
  '<p>one<p>two</p>',
  '<p><em>crossed</p></em>',
  '<a href="https://news.example/1">a<a href="https://news.example/2">b</a></a>',
  '<p onclick="x" lang="fr">x</p>',
  '<p title="x" dir="rtl">x</p>',
  '<a href="https://news.example/1" href="https://news.example/2">twice</a>',
  'a < b & c &unknown; &#1; &#128; &#55296;',
  `${'<b>'.repeat(12)}deep${'</b>'.repeat(12)}`,
];
const TEXTS = ['<b>bold</b>', '"><img src=x onerror=window.hacked=1>', '\u202Ereversed', '\0', '${alert(1)}', '{{x}}'];
const ADDRESSES = [
  'javascript:window.hacked=1',
  'data:text/html,<script>',
  'vbscript:x',
  '//',
  'http://[',
  ' java\nscript:x',
];

const isSafe = (element: Parameters<typeof all>[0]): void => {
  const root = element.shadowRoot!;
  expect((window as { hacked?: number }).hacked).to.equal(undefined);
  expect(!!root.querySelector('script, iframe, style[onload], base, object, embed, h1, input')).to.equal(false);
  for (const node of root.querySelectorAll('*'))
    for (const { name, value } of node.attributes) {
      expect(name, node.outerHTML).not.to.match(/^on|^style$|^srcdoc$/);
      if (/^(?:href|src|action|poster)$/.test(name)) expect(value).to.match(/^(?:https?:|#)/);
    }
};

describe('comments from anybody', () => {
  it('hold no code, frames, styles or foreign addresses in their texts', async () => {
    const list = MARKUP.map((html, index) => ({ id: `${index}`, author: { name: 'A' }, date: '2026-10-01', html }));
    const element = await comments('', { thread: commentThread({ comments: list }) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(element, 'article')).to.have.length(MARKUP.length);
    isSafe(element);
    // The content of a comment never leaves it.
    expect(all(element, '.thread > li')).to.have.length(MARKUP.length);
  });

  it('are the same with and without the sanitizer', async () => {
    const said = (id: string, html: string) => ({ id, author: { name: 'A' }, date: '2026-10-01', html });
    // A comment of HTML is not simple, and leaves nothing behind.
    const list = SIMPLE.flatMap((html, index) => [said(`${index}`, html), said(`${index}s`, `<!---->${html}`)]);
    const element = await comments('', { thread: commentThread({ comments: list }), limit: 100 });
    await waitUntil(() => find(element, '[data-id="0s"] [part=text]').textContent);
    for (const [index, html] of SIMPLE.entries()) {
      const [one, other] = [`${index}`, `${index}s`].map((id) => find(element, `[data-id="${id}"] [part=text]`));
      expect(one!.isEqualNode(other!), `${html}: ${one!.innerHTML}, ${other!.innerHTML}`).to.equal(true);
      expect(one!.textContent, html).not.to.equal('');
    }
  });

  it('hold text as text in all other fields', async () => {
    const list = TEXTS.map((text, index) => ({
      ...{ id: `${text}${index}`, parent: index ? `${TEXTS[index - 1]}${index - 1}` : null, html: '<p>x</p>' },
      ...{ author: { name: text, url: text, avatar: text }, date: text, url: text },
    }));
    const element = await comments('', { thread: commentThread({ comments: list }), avatars: 'remote' });
    isSafe(element);
    expect(find(element, '[part=author]').textContent).to.contain('<b>bold</b>');
  });

  it('lead to the web alone', async () => {
    const list = ADDRESSES.map((url, index) => ({
      ...{ id: `${index}`, html: '<p>x</p>', date: '2026-10-01T00:00:00Z', url },
      author: { name: 'A', url, avatar: url },
    }));
    for (const url of ADDRESSES) {
      const given = { comments: list, next: url, report: `${url}{id}`, post: url, login: url };
      const element = await comments('', { thread: commentThread(given), avatars: 'remote' });
      isSafe(element);
      element.remove();
    }
  });

  it('are as long as is bearable', async () => {
    const list = Array.from({ length: 3000 }, (_, index) => ({
      ...{ id: `${index}`, author: { name: 'N'.repeat(9999) }, html: `<p>${'t'.repeat(50_000)}` },
    }));
    const element = await comments('', { thread: commentThread({ comments: list }), limit: 10_000 });
    expect(all(element, 'article')).to.have.length(100);
    expect(find(element, '[part=author]').textContent!.length).to.equal(80);
    expect(find(element, '[part=text]').textContent!.length).to.be.below(20_001);
  });

  it('are anonymous if their name is invisible', async () => {
    const names = ['\u200b\u200d', '\u3164', '\u2800 \u2800', '\u202e\u2066', '\u0301\u0301', '\ufe0f'];
    const list = names.map((name, index) => ({ id: `${index}`, author: { name }, html: '<p>x</p>' }));
    const element = await comments('', { thread: commentThread({ comments: list }) });
    expect(texts(element, '[part=author]')).to.deep.equal(names.map(() => 'Anonymous'));
  });

  it('do not cover other lines with stacked marks', async () => {
    const tower = `Z${'\u0301'.repeat(60)}`;
    const list = [{ id: '1', author: { name: tower }, html: `<p>${tower}</p>` }];
    const element = await comments('', { thread: commentThread({ comments: list }) });
    for (const part of ['author', 'text'])
      expect(find(element, `[part=${part}]`).textContent!.trim().length, part).to.be.below(10);
  });

  it('take members of any type', async () => {
    const odd = [null, 1, 'x', [], {}, [[]], true, -1e99];
    for (const value of odd) {
      const list = [{ id: 'a', parent: value, url: value, author: value, date: value, html: value, likes: value }];
      const given = { total: value, maxLength: value, fields: value, next: value, report: value, post: value };
      const element = await comments('', { thread: commentThread({ ...given, comments: list }) });
      expect(all(element, 'article'), JSON.stringify(value)).to.have.length(1);
      element.remove();
    }
  });

  it('take texts that were cut within a letter', async () => {
    const cut = 'x\ud83d';
    const author = { did: cut, handle: cut, displayName: cut };
    const index = { byteStart: 0, byteEnd: 1 };
    const facets = [
      { index, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: cut }] },
      { index: { byteStart: 1, byteEnd: 2 }, features: [{ $type: 'app.bsky.richtext.facet#mention', did: cut }] },
    ];
    const reply = { post: { uri: 'at://a/app.bsky.feed.post/2', author, record: { text: `xy${cut}`, facets } } };
    const threads = [
      { thread: { post: { uri: 'at://a/app.bsky.feed.post/1', author }, replies: [reply] } },
      { post_stream: { posts: [{ id: 2, post_number: 2, username: cut, cooked: cut }] } },
      commentThread({ comments: [{ id: cut, author: { name: cut }, html: cut }] }),
    ];
    for (const thread of threads) {
      const element = await comments('', { thread, reportHref: 'https://news.example/report?id={id}' });
      expect(all(element, 'article')).to.have.length(1);
      expect(find(element, '.report').getAttribute('href')).to.match(/^https:\/\/news\.example\/report\?id=/);
      element.remove();
    }
  });

  it('have names beside their portraits, in any direction', async () => {
    const list = [
      { id: '1', author: { name: 'Jonas Weidenfeller-Kaczmarek' }, html: '<p>One</p>' },
      { id: '2', author: { name: 'سمير العلي' }, html: '<p>هل</p>' },
    ];
    const element = await comments('', { thread: commentThread({ comments: list }), dir: 'rtl' });
    const sides = all(element, '[part=author], [part=text]').map((text) => getComputedStyle(text).textAlign);
    expect([...new Set(sides)]).to.deep.equal(['right']);
  });

  it('do not share a text with a comment that closes its elements', async () => {
    const list = [
      { id: '1', author: { name: 'A' }, html: '<p>One</p><div><div><p>' },
      { id: '2', author: { name: 'B' }, html: '</p></div></div></div><p>Two</p>' },
    ];
    const element = await comments('', { thread: commentThread({ comments: list }), sort: 'oldest' });
    const text = (id: string) => find(element, `[data-id="${id}"] [part=text]`).textContent!.trim();
    expect([text('1'), text('2')]).to.deep.equal(['One', 'Two']);
  });
});
