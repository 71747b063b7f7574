import type { Feed } from '../feed.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { escape } from '../text/escape.js';
import { asArray, asRecord, asString, type Unchecked } from '../normalize/values.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';

/** Base addresses for the handles in an author's profile. */
const PROFILES = {
  X: 'x.com/',
  Facebook: 'www.facebook.com/',
  LinkedIn: 'www.linkedin.com/in/',
  Bluesky: 'bsky.app/profile/',
  Threads: 'www.threads.net/@',
  Instagram: 'www.instagram.com/',
  Mastodon: '',
};

/** Converts Ghost's plain text to HTML, which the normaliser expects. */
const plain = (value: unknown) => escape(asString(value));

/** Reads an author of a post or from the list of authors. */
export const ghostAuthor = (of: Unchecked): Unchecked => ({
  place: plain(of.location),
  ...{ name: plain(of.name), url: of.website || of.url, image: of.profile_image, bio: plain(of.bio) },
  links: Object.entries(PROFILES).flatMap(([name, base]) => {
    const handle = asString(of[name === 'X' ? 'twitter' : name.toLowerCase()]).replace(/^@/, '');
    return handle ? { name, url: /^https?:/.test(handle) ? handle : `https://${base}${handle}` } : [];
  }),
});

const item = (post: Unchecked) => {
  const tags = asArray(post.tags).map(asRecord);
  const isInternal = ({ name }: Unchecked) => asString(name).startsWith('#');
  const section = asRecord(post.primary_tag ?? tags.find((tag) => !isInternal(tag)));
  return {
    id: post.id,
    url: post.url || post.canonical_url,
    title: plain(post.title),
    summary: plain(post.custom_excerpt || post.excerpt),
    contentHtml: post.html,
    image: { url: post.feature_image, alt: plain(post.feature_image_alt), caption: post.feature_image_caption },
    datePublished: post.published_at,
    dateModified: post.updated_at,
    authors: asArray(post.authors ?? post.primary_author)
      .map(asRecord)
      .map(ghostAuthor),
    section: { name: plain(section.name), url: section.url },
    // Names with "#" are internal tags.
    tags: tags.filter((tag) => tag.name !== section.name && !isInternal(tag)).map(({ name }) => plain(name)),
    language: post.locale,
    readingMinutes: post.reading_time,
    label: post.access === false ? 'paid' : '',
  };
};

/** Reads Ghost's Content API, `/ghost/api/content/posts/` (docs.ghost.org/content-api). */
export function ghost(data: unknown, context: ReadContext): Steps<Feed> {
  const { posts, meta } = asRecord(data);
  const { next, total } = asRecord(asRecord(meta).pagination);
  const following = new URL(context.url);
  following.searchParams.set('page', asString(next));
  return normalizeFeed({ entries: asArray(posts), nextUrl: next ? following.href : '', total }, context, (post) =>
    item(asRecord(post)),
  );
}
