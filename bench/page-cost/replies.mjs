import { longText } from '../long-article/text.mjs';
import { makeItems, makeThread } from '../render/items.mjs';

const LIMIT = 5;
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const items = makeItems(LIMIT);
const json = (value) => ({ body: JSON.stringify(value), type: 'json' });

/** The same five stories as each service would answer them, without pictures, so that nobody pays for content. */
export const feed = json({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lode & Lattice',
  home_page_url: 'https://news.example/',
  items: items.map(({ id, url, title, summary, datePublished, section, authors }) => ({
    id,
    url,
    title,
    summary,
    date_published: datePublished,
    authors,
    tags: [section.name],
    _news: { highlights: ['Prices rose by a fifth in a week', 'Two plants stand still', 'Stocks last until May'] },
  })),
});

/** A story of a usual length, and what readers say about it. */
const WORDS = 900;
const COMMENTS = 20;
export const article = json({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lode & Lattice',
  items: [
    {
      id: 'story',
      url: 'https://news.example/story',
      title: 'The story of the page',
      summary: items[0].summary,
      content_html: longText(WORDS),
      date_published: items[0].datePublished,
      authors: [{ name: 'Ana Lim', url: 'https://news.example/ana' }],
      _news: { highlights: ['Prices rose by a fifth in a week', 'Two plants stand still'] },
    },
  ],
});
export const comments = json(makeThread(COMMENTS));

export const rss = {
  body: `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lode &amp; Lattice</title><link>https://news.example/</link>${items
    .map(
      ({ id, url, title, summary, datePublished, section, authors }) =>
        `<item><guid isPermaLink="false">${id}</guid><link>${url}</link><title>${title}</title><description>${summary}</description><pubDate>${new Date(datePublished).toUTCString()}</pubDate><dc:creator>${authors[0].name}</dc:creator><category>${section.name}</category></item>`,
    )
    .join('')}</channel></rss>`,
  type: 'xml',
};

export const wordPress = json(
  items.map(({ id, url, title, summary, datePublished, section, authors }) => ({
    id,
    link: url,
    date_gmt: datePublished.replace('Z', ''),
    title: { rendered: title },
    excerpt: { rendered: `<p>${summary}</p>` },
    content: { rendered: `<p>${summary}</p>` },
    _embedded: { author: authors, 'wp:term': [[{ taxonomy: 'category', name: section.name }]] },
  })),
);

export const ghost = json({
  posts: items.map(({ id, url, title, summary, datePublished, section, authors }) => ({
    id,
    url,
    title,
    excerpt: summary,
    html: `<p>${summary}</p>`,
    published_at: datePublished,
    authors,
    tags: [section],
  })),
  meta: { pagination: { page: 1, next: null, total: items.length } },
});

export const mastodon = json(
  items.map(({ id, url, title, summary, datePublished }) => ({
    id,
    url,
    uri: url,
    created_at: datePublished,
    content: `<p>${title}</p><p>${summary}</p>`,
    visibility: 'public',
    language: 'en',
    sensitive: false,
    spoiler_text: '',
    replies_count: 1,
    reblogs_count: 2,
    favourites_count: 3,
    reblog: null,
    media_attachments: [],
    emojis: [],
    poll: null,
    card: null,
    account: {
      username: 'lode',
      display_name: 'Lode & Lattice',
      url: 'https://news.example/@lode',
      avatar: PICTURE,
      emojis: [],
    },
  })),
);

const author = {
  did: 'did:plc:lode',
  handle: 'news.example',
  displayName: 'Lode & Lattice',
  avatar: PICTURE,
  labels: [],
};

export const bsky = json({
  feed: items.map(({ id, title, summary, datePublished }) => ({
    post: {
      uri: `at://did:plc:lode/app.bsky.feed.post/3k${id}`,
      cid: 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a',
      author,
      record: { $type: 'app.bsky.feed.post', text: `${title}\n${summary}`, createdAt: datePublished },
      indexedAt: datePublished,
      labels: [],
    },
  })),
});
