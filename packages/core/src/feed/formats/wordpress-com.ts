import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { asArray, asNumber, asRecord, asString, type Unchecked } from '../normalize/values.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';

const named = (terms: unknown) =>
  Object.values(asRecord(terms))
    .map(asRecord)
    .filter(({ slug }) => slug !== 'uncategorized');

const item = (post: Unchecked) => {
  const { URL: picture, width, height, alt } = asRecord(post['post_thumbnail']);
  const author = asRecord(post['author']);
  const [section, ...categories] = named(post['categories']);
  return {
    id: post['ID'],
    url: post['URL'],
    title: post['title'],
    summary: asString(post['excerpt']).replace(/\s{0,9}\[(?:…|&hellip;|&#8230;|\.{3})\]/, '…'),
    contentHtml: post['content'],
    image: picture ? { url: picture, width, height, alt } : post['featured_image'],
    datePublished: post['date'],
    dateModified: post['modified'],
    authors: { name: author['name'], url: author['URL'], avatar: author['avatar_URL'] },
    section: section?.['name'],
    tags: [...categories, ...named(post['tags'])].map(({ name }) => name),
    commentCount: asRecord(post['discussion'])['comment_count'],
  };
};

/** Reads WordPress.com's first API: `{found, posts}`, or one post (developer.wordpress.com/docs/api). */
export function wordPressCom(data: unknown, context: ReadContext): Steps<Feed> {
  const top = asRecord(data);
  const entries = 'posts' in top ? asArray(top['posts']) : [top];
  const next = new URL(context.url);
  const end = (asNumber(next.searchParams.get('offset')) ?? 0) + entries.length;
  const total = asNumber(top['found']);
  next.searchParams.set('offset', `${end}`);
  const nextUrl = entries[0] && end < (total ?? 0) ? next.href : '';
  return normalizeFeed({ entries, nextUrl, total }, context, (post) => item(asRecord(post)));
}
