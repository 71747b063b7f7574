import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { asArray, asRecord, asString, type Unchecked } from '../normalize/values.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { ghostAuthor } from './ghost.js';

/** Returns whether this is a WordPress user, as in `/wp/v2/users` and `/wp/v2/users/3`. */
export const isWordPressUser = (one: Unchecked): boolean =>
  asString(one['name']) !== '' &&
  'slug' in one &&
  'link' in one &&
  ('avatar_urls' in one || 'description' in one) &&
  !('title' in one);

const wordPressUser = (user: Unchecked): Unchecked => ({
  ...{ name: user['name'], url: user['link'], bio: user['description'] },
  image: Object.values(asRecord(user['avatar_urls'])).pop(),
});

/** Reads authors as a source: each is an entry with its name and page, and the author. */
const feedOf = (entries: unknown[], context: ReadContext, read: (one: Unchecked) => Unchecked): Steps<Feed> =>
  normalizeFeed({ entries }, context, (entry) => {
    const author = read(asRecord(entry));
    const { id, slug, url } = asRecord(entry);
    return { id: id ?? slug, url: author['url'] || url, title: author['name'], authors: [author] };
  });

/** Reads WordPress users (developer.wordpress.org/rest-api/reference/users). */
export const wordPressUsers = (data: unknown, context: ReadContext): Steps<Feed> =>
  feedOf(asArray(data), context, wordPressUser);

/** Reads authors from Ghost's Content API, `/ghost/api/content/authors/`. */
export const ghostAuthors = (data: unknown, context: ReadContext): Steps<Feed> =>
  feedOf(asArray(asRecord(data)['authors']), context, ghostAuthor);
