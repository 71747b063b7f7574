import type { Feed } from '../feed.js';
import { feedFailure } from '../feed-failure.js';
import { asArray, asRecord, asString } from '../normalize/values.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { apiError } from './api-error.js';
import { ghostAuthors, isWordPressUser, wordPressUsers } from './authors.js';
import { bloggerJson } from './blogger-json.js';
import { drupalJson } from './drupal-json.js';
import { ghost } from './ghost.js';
import { jsonFeed } from './json-feed.js';
import { withFiles } from './json-files.js';
import { jsonLd } from './json-ld.js';
import { ghostNames, isOpenSearch, openSearch, wordPressSearch } from './search-results.js';
import { withTerms } from './terms.js';
import { wordPress } from './wordpress.js';
import { wordPressCom } from './wordpress-com.js';

/** Reads parsed JSON of any format, recognised by its members. */
export function readJson(data: unknown, context: ReadContext): Steps<Feed> {
  const top = asRecord(data);
  const first = asRecord(asArray(data)[0]);
  if (('posts' in top && 'found' in top) || ('ID' in top && 'URL' in top)) return wordPressCom(data, context);
  if ('posts' in top) return ghost(data, context);
  if ('pages' in top && 'meta' in top) return ghost({ ...top, posts: top['pages'] }, context);
  if ('authors' in top && !('items' in top)) return ghostAuthors(data, context);
  if (isWordPressUser(first)) return wordPressUsers(data, context);
  if ('errors' in top || ('code' in top && 'message' in top)) throw apiError(data);
  if ('@context' in first || '@graph' in first || '@type' in first) return jsonLd(data, context);
  if (asRecord(first['title'])['rendered'] != null) return wordPress(data, context);
  if (asRecord(top['feed'])['entry']) return bloggerJson(top, context);
  if (asString(asRecord(asArray(top['data'])[0])['type']).startsWith('node--')) return drupalJson(top, context);
  if ('url' in first && ('subtype' in first || ('type' in first && '_links' in first)))
    return wordPressSearch(data, context);
  if (isOpenSearch(data)) return openSearch(data, context);
  // A bare array is the list of items.
  const feed = Array.isArray(data) ? { items: data as unknown[] } : top;
  if (feed['items']) {
    const readFiles = withFiles(context);
    return jsonFeed(feed, context, (item) => withTerms(readFiles(item), feed));
  }
  if (Array.isArray(top['authors']) || Array.isArray(top['tags'])) return ghostNames(top, context);
  throw feedFailure('not-a-feed');
}
