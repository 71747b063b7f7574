import type { Feed } from '../feed.js';
import { MAX_ITEMS, normalizeFeed } from '../normalize/normalize-feed.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { feedFailure } from '../feed-failure.js';
import { XmlEntries } from './xml-entries.js';
import { linkOf, linkTo } from './xml-links.js';
import { declaredEntities, useUsualNames } from './xml-names.js';
import { ENTITY_NAMES } from '../text/entity-names.js';
import { first, link, value, type Maybe } from './xml-query.js';
import { DATES, dateOf } from './xml-dates.js';
import { newestOf } from './xml-order.js';
import { parseXml, type XmlElement } from './xml-tree.js';

/** Number of entries read for each one that a filter is likely to match. */
const ENTRIES_PER_MATCH = 10;

/**
 * Reads RSS 0.90 to 2.0 (cyber.harvard.edu/rss, RDF Site Summary 1.0) with the modules content, dc, media, itunes, slash and
 * thr, and Atom 0.3 and 1.0 (RFC 4287). Both are lists of entries; only the names of their members differ.
 */
export function* xmlFeed(document: string, context: ReadContext): Steps<Feed> {
  const { offset = 0, limit, matches } = context;
  if (!limit) return yield* readEntries(document, context, MAX_ITEMS);
  const count = offset + limit;
  if (!matches) return yield* readEntries(document, context, count);
  // Of thousands of entries, only the first are read: enough of them are likely to match.
  const feed = yield* readEntries(document, context, count * ENTRIES_PER_MATCH);
  return feed.hasMore ? feed : yield* readEntries(document, context, MAX_ITEMS);
}

function* readEntries(document: string, context: ReadContext, count: number): Steps<Feed> {
  const source = newestOf(document, count, context) ?? document;
  yield;
  const entities = declaredEntities(document);
  const tree = parseXml(source, {
    lookup: (name) => entities.get(name) ?? ENTITY_NAMES.get(name),
    base: context.url,
    maxEntries: count,
  });
  useUsualNames(tree);
  yield;
  const { root, entries } = findEntries(tree);
  if (!root) throw feedFailure('not-a-feed');
  const reader = new XmlEntries(root, entries[0], context);
  const { locale } = reader;
  return yield* normalizeFeed(
    {
      title: reader.html(first(root, 'title')),
      homeUrl: linkOf(root),
      icon: link(value(root, 'icon logo'), root) ?? link(value(first(root, 'image'), 'url'), root),
      language: locale,
      dateOf: (entry: XmlElement) => dateOf(entry, DATES, context, locale),
      entries,
      nextUrl: linkTo('next', root),
    },
    context,
    (entry: XmlElement) => reader.read(entry),
  );
}

/** Finds all entries, and the element that describes the feed. */
function findEntries(tree: XmlElement): { root: Maybe; entries: XmlElement[] } {
  const entries: XmlElement[] = [];
  let root: Maybe;
  const collect = (element: XmlElement) => {
    if (/^(feed|channel)$/.test(element.name)) root ??= element;
    if (/^(item|entry)$/.test(element.name)) entries.push(element);
    else for (const node of element.nodes) if (typeof node !== 'string') collect(node);
  };
  collect(tree);
  return { root: root ?? entries[0]?.parent ?? first(tree, 'rss'), entries };
}
