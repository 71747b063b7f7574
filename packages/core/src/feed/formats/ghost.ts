import type { Reader } from '../types.js';
import { escape } from '../text/escape.js';
import { list, object, string, type Unchecked } from '../normalize/values.js';
import { read as readJsonFeed } from './json-feed.js';

/** Where the handles in an author's profile lead. */
const PROFILES = {
  X: 'x.com/',
  Facebook: 'www.facebook.com/',
  LinkedIn: 'www.linkedin.com/in/',
  Bluesky: 'bsky.app/profile/',
  Threads: 'www.threads.net/@',
  Instagram: 'www.instagram.com/',
  Mastodon: '',
};

/** What Ghost gives as plain text, as the HTML that is expected of formats. */
const plain = (value: unknown) => escape(string(value));

const author = (of: Unchecked) => ({
  ...{ name: plain(of.name), url: of.website || of.url, image: of.profile_image, bio: plain(of.bio) },
  links: Object.entries(PROFILES).flatMap(([name, base]) => {
    const handle = string(of[name === 'X' ? 'twitter' : name.toLowerCase()]).replace(/^@/, '');
    return handle ? { name, url: /^https?:/.test(handle) ? handle : `https://${base}${handle}` } : [];
  }),
});

const item = (post: Unchecked) => {
  const tags = list(post.tags).map(object);
  const section = object(post.primary_tag ?? tags[0]);
  return {
    id: post.id,
    url: post.url || post.canonical_url,
    title: plain(post.title),
    summary: plain(post.custom_excerpt || post.excerpt),
    contentHtml: post.html,
    image: { url: post.feature_image, alt: plain(post.feature_image_alt), caption: post.feature_image_caption },
    datePublished: post.published_at,
    dateModified: post.updated_at,
    authors: list(post.authors ?? post.primary_author)
      .map(object)
      .map(author),
    section: { name: plain(section.name), url: section.url },
    // A name with "#" is for the staff.
    tags: tags
      .filter(({ name }) => name !== section.name && !string(name).startsWith('#'))
      .map(({ name }) => plain(name)),
    language: post.locale,
    readingMinutes: post.reading_time,
    label: post.access === false ? 'paid' : '',
  };
};

/** Ghost Content API, `/ghost/api/content/posts/` (docs.ghost.org/content-api). */
export const read: Reader = (data, context) => {
  const { posts, meta } = object(data);
  const { next, total } = object(object(meta).pagination);
  const following = new URL(context.url);
  following.searchParams.set('page', string(next));
  return readJsonFeed(
    { items: list(posts).map(object).map(item), nextUrl: next ? following.href : '', total },
    context,
  );
};
