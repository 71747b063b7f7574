import type { Feed } from '../feed.js';
import { normalizeFeed } from '../normalize/normalize-feed.js';
import { asArray, asRecord, asString, type Unchecked } from '../normalize/values.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';

/** Returns the text of an element, which is in `$t`. */
const text = (element: unknown): unknown => asRecord(element)['$t'];

const linkOf = (of: Unchecked, relation: string): unknown =>
  asArray(of['link'])
    .map(asRecord)
    .find(({ rel }) => rel === relation)?.['href'];

const item = (entry: Unchecked) => ({
  id: text(entry['id']),
  url: linkOf(entry, 'alternate'),
  title: text(entry['title']),
  summary: text(entry['summary']),
  contentHtml: text(entry['content']),
  image: asRecord(entry['media$thumbnail'])['url'],
  datePublished: text(entry['published']),
  dateModified: text(entry['updated']),
  authors: asArray(entry['author']).map((author) => text(asRecord(author)['name'])),
  tags: asArray(entry['category']).map((category) => asRecord(category)['term']),
  commentCount: asString(text(entry['thr$total'])),
});

/** Reads Blogger's Atom in JSON, `?alt=json` (developers.google.com/gdata/docs/json). */
export function bloggerJson(data: Unchecked, context: ReadContext): Steps<Feed> {
  const feed = asRecord(data['feed']);
  return normalizeFeed(
    {
      title: text(feed['title']),
      homeUrl: linkOf(feed, 'alternate'),
      entries: asArray(feed['entry']),
      nextUrl: linkOf(feed, 'next'),
      total: text(feed['openSearch$totalResults']),
    },
    context,
    (entry) => item(asRecord(entry)),
  );
}
