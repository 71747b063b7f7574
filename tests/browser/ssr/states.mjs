const story = (id, more = {}) => ({
  ...{ id, url: `https://news.example/${id}`, title: `Story ${id}`, authors: [], tags: [], highlights: [] },
  ...more,
});
const rich = story('rich', {
  summary: 'What it is about.',
  image: {
    url: 'https://news.example/picture.webp',
    alt: '',
    width: 600,
    height: 400,
    caption: 'A caption',
    credit: 'A credit',
  },
  datePublished: '2020-11-20T08:00:00Z',
  dateModified: '2020-11-21T08:00:00Z',
  authors: [{ name: 'Ana Lim' }],
  section: { name: 'Markets' },
  label: 'live',
  readingMinutes: 4,
});

const TEXT = `<p>A first paragraph with a <a href="https://other.example/">link</a> &amp; a note.<sup><a href="#n1">1</a></sup></p>
<h2>One</h2><pre>
code &lt;b&gt;</pre><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table><h2>Two</h2>
<iframe src="https://www.youtube.com/embed/abc"></iframe><p><math><mi>x</mi></math></p><ol><li id="n1">Note</li></ol>`;

/** Every state in which given data can put a widget on a server: tag, attributes, properties, what is between the tags. */
export const STATES = [
  {
    name: 'list: stories',
    tag: 'news-recent-list',
    attributes: { heading: 'Latest' },
    properties: { items: [rich, story('b'), story('c')] },
  },
  ...['grid', 'headlines', 'numbered'].map((layout) => ({
    ...{
      name: `list: ${layout}`,
      tag: 'news-recent-list',
      attributes: { layout, more: '', limit: '1', summaries: '', 'see-all': '/all' },
    },
    properties: { items: [rich, story('b')] },
  })),
  { name: 'list: empty', tag: 'news-recent-list', properties: { items: [] } },
  { name: 'list: waiting', tag: 'news-recent-list', attributes: { src: '/test-feeds/never.json', heading: 'Latest' } },
  {
    name: 'list: waiting, with links',
    tag: 'news-recent-list',
    attributes: { src: '/test-feeds/never.json', heading: 'Latest' },
    light: '<a href="https://news.example/">All news</a>',
  },
  ...['auto', 'stacked', 'row', 'hero', 'compact'].map((layout) => ({
    ...{
      name: `card: ${layout}`,
      tag: 'news-article-card',
      attributes: { layout, dates: 'absolute', captions: '' },
      properties: { item: rich },
    },
  })),
  {
    name: 'card: attributes',
    tag: 'news-article-card',
    attributes: { headline: 'A story', href: '/a', kicker: 'Markets', byline: 'Ana Lim' },
  },
  { name: 'card: waiting', tag: 'news-article-card', attributes: { src: '/test-feeds/never.json' } },
  {
    name: 'box: points',
    tag: 'news-highlights-box',
    attributes: { copy: '', numbered: '' },
    properties: {
      items: [
        'One',
        { text: 'Two', url: 'https://news.example/' },
        ['Three, ', { text: '3', url: 'https://news.example/3' }, '.'],
      ],
    },
  },
  {
    name: 'box: collapsed',
    tag: 'news-highlights-box',
    attributes: { 'collapse-after': '1', heading: 'In short' },
    properties: { items: ['One', 'Two'] },
  },
  { name: 'box: empty', tag: 'news-highlights-box', properties: { items: [] } },
  { name: 'box: waiting', tag: 'news-highlights-box', attributes: { src: '/test-feeds/never.json' } },
  { name: 'form: bare', tag: 'news-subscribe-form', attributes: { action: '/subscribe' } },
  {
    ...{ name: 'form: everything', tag: 'news-subscribe-form' },
    attributes: {
      ...{
        action: 'https://news.example/subscribe',
        heading: 'By mail',
        text: 'Every day',
        frequency: 'Daily',
        sample: '/sample',
        'ask-name': 'both',
      },
      ...{
        consent: 'I [agree]',
        'consent-href': '/consent',
        privacy: 'Our [privacy]',
        'privacy-href': '/privacy',
        'hide-label': '',
      },
    },
    properties: {
      lists: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', checked: true },
      ],
    },
  },
  { name: 'form: no address', tag: 'news-subscribe-form' },
  {
    name: 'article: whole',
    tag: 'news-article',
    attributes: { mode: 'full', contents: '', dates: 'absolute' },
    properties: {
      item: { ...rich, contentHtml: TEXT, highlights: ['One'], corrections: ['A number.'], tags: ['Tin'] },
    },
  },
  {
    name: 'article: excerpt',
    tag: 'news-article',
    properties: { item: { ...rich, label: 'paid', contentHtml: TEXT } },
  },
  { name: 'article: summary', tag: 'news-article', attributes: { mode: 'summary' }, properties: { item: rich } },
  { name: 'article: waiting', tag: 'news-article', attributes: { src: '/test-feeds/never.json' } },
  {
    name: 'author-card: everything',
    tag: 'news-author-card',
    attributes: { avatars: 'remote', for: 'form', bio: 'Text. '.repeat(60) },
    properties: {
      author: { name: 'Ana Lim', role: 'Editor', image: 'https://news.example/a.png', email: 'a@news.example' },
    },
  },
  { name: 'author-card: attributes', tag: 'news-author-card', attributes: { name: 'Ana Lim', layout: 'compact' } },
  { name: 'author-card: waiting', tag: 'news-author-card', attributes: { src: '/test-feeds/never.json' } },
  { name: 'search-box: form', tag: 'news-search-box', attributes: { action: 'https://news.example/?lang=en' } },
  {
    name: 'search-box: options',
    tag: 'news-search-box',
    attributes: { action: 'https://news.example/', src: '/feed.json' },
  },
  {
    name: 'search-box: overlay',
    tag: 'news-search-box',
    attributes: { action: 'https://news.example/', layout: 'overlay', shortcut: '' },
  },
  { name: 'comments: nothing', tag: 'news-comments' },
  {
    name: 'comments: waiting',
    tag: 'news-comments',
    attributes: { src: '/test-feeds/never.json', heading: 'Readers' },
  },
  { name: 'comments: number', tag: 'news-comments', attributes: { src: '/test-feeds/never.json', 'count-only': '' } },
];

/** Content that a page puts into a slot: a server does not look between the tags. */
export const SLOTTED = {
  name: 'card: with a footer',
  tag: 'news-article-card',
  properties: { item: story('a') },
  light: '<p slot="footer">More</p>',
};

const gone = { src: '/test-feeds/gone.json', loading: 'eager' };

/** Sources that fail: a server asks none, so what it renders is that of a source on its way, or what it was given. */
export const FAILING = [
  { name: 'list: fails', tag: 'news-recent-list', attributes: { ...gone, heading: 'Latest' } },
  { name: 'card: fails', tag: 'news-article-card', attributes: gone },
  { name: 'box: fails', tag: 'news-highlights-box', attributes: gone },
  {
    name: 'list: fails, with stories',
    tag: 'news-recent-list',
    attributes: { ...gone, heading: 'Latest' },
    properties: { items: [story('a'), story('b')] },
  },
  { name: 'card: fails, with a story', tag: 'news-article-card', attributes: gone, properties: { item: story('a') } },
  { name: 'box: fails, with points', tag: 'news-highlights-box', attributes: gone, properties: { items: ['One'] } },
  { name: 'article: fails', tag: 'news-article', attributes: gone },
  { name: 'author-card: fails', tag: 'news-author-card', attributes: gone },
];
