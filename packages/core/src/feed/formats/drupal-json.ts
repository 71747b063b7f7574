import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { escape } from '../text/escape.js';
import { asArray, asRecord, asString, type Unchecked } from '../normalize/values.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';

const item = ({ id, attributes, links }: Unchecked) => {
  const { title, created, changed, path, body, langcode } = asRecord(attributes);
  const { value, processed, summary } = asRecord(body);
  return {
    id,
    url: asRecord(path)['alias'] ?? asRecord(asRecord(links)['html'])['href'],
    title: escape(asString(title)),
    summary,
    contentHtml: processed ?? value,
    datePublished: created,
    dateModified: changed,
    language: langcode,
  };
};

/** Reads articles from Drupal's JSON:API, `/jsonapi/node/article` (www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module). */
export function drupalJson(data: Unchecked, context: ReadContext): Steps<Feed> {
  const { next } = asRecord(data['links']);
  return normalizeFeed({ entries: asArray(data['data']), nextUrl: asRecord(next)['href'] }, context, (node) =>
    item(asRecord(node)),
  );
}
