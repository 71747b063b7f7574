import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { asArray, asRecord, asString, type Unchecked } from '../normalize/values.js';
import { escape } from '../text/escape.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { wordPress } from './wordpress.js';

/** Reads WordPress search results (developer.wordpress.org/rest-api/reference/search-results); full posts need `_embed`. */
export const wordPressSearch = (data: unknown, context: ReadContext): Steps<Feed> =>
  wordPress(
    asArray(data)
      .map(asRecord)
      .map(({ id, title, url, type, subtype, _embedded }) => ({
        ...asRecord(asArray(asRecord(_embedded).self)[0]),
        ...{ id, title, link: url, type: subtype ?? type },
      })),
    context,
  );

/** Reads OpenSearch suggestions: the query, then lists of completions, descriptions and addresses, all plain text. */
export function openSearch(data: unknown[], context: ReadContext): Steps<Feed> {
  const [, titles, summaries, urls] = data.map(asArray);
  const plain = (value: unknown) => escape(asString(value));
  const entries = (titles ?? []).map((title, index) => ({
    ...{ title: plain(title), summary: plain(summaries?.[index]), url: urls?.[index] },
  }));
  return normalizeFeed({ entries }, context);
}

export const isOpenSearch = (data: unknown): data is unknown[] =>
  Array.isArray(data) && typeof data[0] === 'string' && Array.isArray(data[1]);

/** Reads authors or tags of Ghost, from its Content API or its search index. */
export function ghostNames(top: Unchecked, context: ReadContext): Steps<Feed> {
  const kind = 'authors' in top ? 'author' : 'tag';
  const entries = asArray(top[`${kind}s`])
    .map(asRecord)
    .map(({ id, name, url, bio, description, profile_image: image }) => ({
      ...{ id, url, image, kind, title: escape(asString(name)), summary: escape(asString(bio ?? description)) },
    }));
  return normalizeFeed({ entries }, context);
}
