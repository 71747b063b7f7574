import type { Feed } from '../feed.js';
import { MAX_ENTRIES } from '../normalize/limits.js';
import { MAX_ITEMS, normalizeFeed } from '../normalize/normalize-feed.js';
import type { Steps } from '../steps.js';
import type { ReadContext } from '../types.js';
import { feedFailure } from '../feed-failure.js';
import { bodyPicture } from '../pictures/body-picture.js';
import { absoluteUrls, serialise, unescapedTwice } from './markup.js';
import { saysPaid } from './terms.js';
import { contact, imageOf } from './xml-modules.js';
import { addAliases, declaredEntities, useUsualNames } from './xml-names.js';
import { ENTITY_NAMES } from '../text/entity-names.js';
import { all, first, link, rawText, value, type Maybe } from './xml-query.js';
import { DATES, dateOf } from './xml-dates.js';
import { newestOf } from './xml-order.js';
import { parseXml, type XmlElement } from './xml-tree.js';

/** One of so many entries matches a filter. */
const LIKELY = 10;

/** Relations may be written as addresses (RFC 4287 section 4.2.7.2). */
const REGISTRY = 'http://www.iana.org/assignments/relation/';

const linkTo = (relation: string, element: Maybe, wanted = /./) => {
  const found = all(element, 'link atom:link').find(
    ({ attributes: { href, rel = 'alternate', type = 'html' } }) =>
      href && wanted.test(type) && rel.toLowerCase().replace(REGISTRY, '') === relation,
  );
  return link(found?.attributes.href, found);
};

const linkOf = (element: Maybe) => {
  const written = all(element, 'link').find(
    ({ nodes, attributes: { href, rel = 'alternate' } }) => nodes[0] && !href && rel === 'alternate',
  );
  return (
    link(rawText(written), written) ??
    linkTo('alternate', element, /html/) ??
    linkTo('alternate', element) ??
    link(element?.attributes.href, element) ??
    link(value(element, 'url permalink'), element)
  );
};

/** The address of an entry in its id: only where the id says that it is one. */
const permalink = (entry: XmlElement, guid: Maybe) => {
  const id = rawText(guid).trim();
  const isAddress = /^https?:\/\//i.test(id) && guid!.attributes.ispermalink !== 'false';
  return linkTo('self', entry, /html/) ?? (isAddress ? link(id, guid) : undefined);
};

/** The address of a recording, which is all that some podcasts have. */
const recordingOf = (entry: XmlElement) => {
  const file = all(entry, 'enclosure').find(({ attributes: { type = '' } }) => /^(?:audio|video)/i.test(type));
  return link(file?.attributes.url, file);
};

const language = (element: Maybe): string | undefined =>
  element && (element.attributes['xml:lang'] || language(element.parent));

/**
 * RSS 0.90 to 2.0 (cyber.harvard.edu/rss, RDF Site Summary 1.0) with the modules content, dc, media, itunes, slash and thr;
 * Atom 0.3 and 1.0 (RFC 4287). Both are lists of entries; only the names of their members differ.
 */
export function* xmlFeed(document: string, context: ReadContext): Steps<Feed> {
  const { offset = 0, limit, matches } = context;
  if (!limit) return yield* readEntries(document, context, MAX_ITEMS);
  const count = offset + limit;
  if (!matches) return yield* readEntries(document, context, count);
  // Of thousands of entries the first are read alone: likely enough of them match.
  const feed = yield* readEntries(document, context, count * LIKELY);
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

  const entries: XmlElement[] = [];
  let root: Maybe;
  const collect = (element: XmlElement) => {
    if (/^(feed|channel)$/.test(element.name)) root ??= element;
    if (/^(item|entry)$/.test(element.name)) entries.push(element);
    else for (const node of element.nodes) if (typeof node !== 'string') collect(node);
  };
  collect(tree);
  root ??= entries[0]?.parent ?? first(tree, 'rss');
  if (!root) throw feedFailure('not-a-feed');
  const isAtom = root.name === 'feed' || entries[0]?.name === 'entry';

  const locale = language(root) || value(root, 'language');

  /** A text construct as HTML (RFC 4287 section 3.1; RSS is HTML). */
  const html = (element: Maybe): string => {
    if (!element || element.attributes.src) return '';
    const { type = isAtom && !element.name.includes(':') ? 'text' : '' } = element.attributes;
    // Bytes as Base64, or a program's data (RFC 4287 section 4.1.3.3).
    if (element.name === 'content' && /^(?:image|audio|video|font|application)\/(?!.*(?:xml|html))/i.test(type))
      return '';
    const raw = rawText(element);
    if (element.nodes.some((node) => typeof node !== 'string')) return serialise(element, type === 'html');
    return /^text(\/plain)?$/.test(type) ? context.html(raw) : raw;
  };
  const htmlOf = (element: Maybe, names: string) => html(first(element, names));
  const body = (element: Maybe, article: string) => {
    const written = unescapedTwice(html(element)).trim();
    const isRelative = /\s(href|src|poster|cite)\s*=\s*["'](?![a-z]+:)/i.test(written);
    // Where nothing else is said, addresses are relative to the article that the body was written for.
    const isBased = element && element.base !== context.url;
    return isRelative ? absoluteUrls(written, (isBased ? element.base : article) || context.url, context.url) : written;
  };

  const authorsOf = (element: Maybe) => {
    const named = all(element, 'author dc:creator')
      .slice(0, MAX_ENTRIES)
      .map((author) => {
        const name = first(author, 'name');
        if (name) return { name: html(name), url: link(value(author, 'uri url'), author) };
        const written = rawText(author);
        return /[@:]/.test(written) ? contact(context.text(written), author.base) : { name: written };
      });
    return [...new Map(named.map((author) => [author.name, author])).values()];
  };

  /** The address of a licence, else its words (Atom, RSS, Dublin Core, and both modules of Creative Commons). */
  const licenceOf = (element: Maybe): string | undefined => {
    const named = first(element, 'cc:license dc:license license');
    const { 'rdf:resource': resource, href } = named?.attributes ?? {};
    return (
      linkTo('license', element) ??
      link(resource ?? href, named) ??
      (rawText(named).trim() || htmlOf(element, 'rights copyright dc:rights dc:rightsholder'))
    );
  };

  /** Entries without any use those of the feed: read once for all of them. */
  let feedAuthors: ReturnType<typeof authorsOf> | undefined;
  const feedLicence = licenceOf(root);
  const ofFeed = () => (feedAuthors ??= authorsOf(root));

  const item = (entry: XmlElement) => {
    addAliases(entry);
    const guid = first(entry, 'guid id');
    const id = rawText(guid);
    const summary = first(entry, isAtom ? 'summary description' : 'description summary');
    const content = first(entry, 'content:encoded content') ?? first(entry, 'description');
    const authors = authorsOf(entry);
    const source = first(entry, 'source');
    const url = linkOf(entry) ?? permalink(entry, guid) ?? recordingOf(entry) ?? '';
    const contentHtml = body(content, url) || body(summary, url);
    // The picture may be in the description only.
    const lead = summary !== content && !/<img/i.test(contentHtml) ? body(summary, url) : '';
    const fields = {
      id,
      url,
      title: htmlOf(entry, 'title'),
      summary: unescapedTwice(html(summary)),
      contentHtml,
      image:
        imageOf(entry, htmlOf) ??
        (/<img/i.test(lead) ? bodyPicture(lead, url || context.url, context.text) : undefined),
      datePublished: dateOf(entry, 'pubdate published dc:date', context, locale),
      dateModified: dateOf(entry, 'updated', context, locale),
      authors: authors[0] ? authors : source ? authorsOf(source) : isAtom ? ofFeed() : [],
      tags: all(entry, 'category').map(
        (category) =>
          category.attributes.label || rawText(category).trim() || category.attributes.term || category.attributes.text,
      ),
      language: first(entry, 'title')?.attributes['xml:lang'] ?? language(entry) ?? value(entry, 'language'),
      source: {
        name: htmlOf(source, 'title') || rawText(source),
        url: link(source?.attributes.url, source) ?? linkOf(source),
        license: licenceOf(entry) || feedLicence,
      },
      commentCount: value(entry, 'slash:comments thr:total'),
      commentsUrl: link(value(entry, 'comments'), entry),
      label:
        entry.nodes.some((node) => typeof node !== 'string' && saysPaid(node.name, () => rawText(node).trim())) &&
        'paid',
    };
    // Read once, and let go: a large feed need not be in memory twice.
    entry.nodes = [];
    return fields;
  };

  return yield* normalizeFeed(
    {
      title: htmlOf(root, 'title'),
      homeUrl: linkOf(root),
      icon: link(value(root, 'icon logo'), root) ?? link(value(first(root, 'image'), 'url'), root),
      language: locale,
      dateOf: (entry: XmlElement) => dateOf(entry, DATES, context, locale),
      entries,
      nextUrl: linkTo('next', root),
    },
    context,
    item,
  );
}
