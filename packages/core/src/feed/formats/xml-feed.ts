import type { Reader } from '../types.js';
import { failure } from '../feed-failure.js';
import { MAX_ITEMS, read as readJsonFeed } from './json-feed.js';
import { all, first, link, rawText, value, type Maybe } from './xml-query.js';
import { parseXml, type XmlElement } from './xml-tree.js';

/** RFC 822 as RSS asks for it, with a zone, which the engines' own parsers read alike: "Mon, 06 Sep 2021 09:05:07 +0200". */
const RFC_822 = /\d \w{3} \d{4} [\d:]{5,8} (GMT|UTC|Z|[ECMP][SD]T|[+-]\d{4})$/i;

/** What most feeds do without: other vocabularies than the usual ones, old versions, own entities, enclosures. */
const UNUSUAL =
  /<(?!atom:link|content:|dc:creator|dc:date|slash:|sy:|thr:|wfw:)[\w.-]+:|<(abstract|body|created|enclosure|fullitem|homepage|issued|keywords|modified|tags|!ENTITY)\b|rdf:about|xml:base|\smode=|octet-stream/i;

const date = (element: Maybe, names: string) => {
  const written = value(element, names);
  return (RFC_822.test(written!) && new Date(written!).toJSON()) || written;
};

const linkTo = (relation: string, element: Maybe, wanted = /./) => {
  const found = all(element, 'link atom:link').find(
    ({ attributes: { href, rel = 'alternate', type = 'html' } }) =>
      href && wanted.test(type) && rel.toLowerCase() === relation,
  );
  return link(found?.attributes.href, found);
};

const linkOf = (element: Maybe) => {
  const written = all(element, 'link').find((one) => !one.attributes.href && rawText(one).trim());
  return (
    link(rawText(written), written) ??
    linkTo('alternate', element, /html/) ??
    linkTo('alternate', element) ??
    link(element?.attributes.href, element)
  );
};

const language = (element: Maybe): string | undefined =>
  element && (element.attributes['xml:lang'] ?? language(element.parent));

/**
 * RSS 0.90 to 2.0 (cyber.harvard.edu/rss, RDF Site Summary 1.0) with the modules content, dc, media, itunes, slash and thr;
 * Atom 0.3 and 1.0 (RFC 4287). Both are lists of entries whose members differ in name only.
 */
export const read: Reader<string> = (document, context) => {
  const modules = UNUSUAL.test(document) ? context.extra('xmlModules') : undefined;
  const entities = modules?.declaredEntities(document);
  const tree = parseXml(
    document,
    (name) => entities?.get(name) ?? context.extra('entityNames')?.ENTITY_NAMES.get(name),
    context.url,
  );
  modules?.useUsualNames(tree);

  const entries: XmlElement[] = [];
  let root: Maybe;
  const collect = (element: XmlElement) => {
    if (/^(feed|channel)$/.test(element.name)) root ??= element;
    if (/^(item|entry)$/.test(element.name)) entries.push(element);
    else for (const node of element.nodes) if (typeof node !== 'string') collect(node);
  };
  collect(tree);
  root ??= entries[0]?.parent ?? first(tree, 'rss');
  if (!root) throw failure('not-a-feed');
  const isAtom = root.name === 'feed' || entries[0]?.name === 'entry';

  /** What a text construct says, as HTML (RFC 4287 section 3.1; RSS is HTML). */
  const html = (element: Maybe): string => {
    if (!element || element.attributes.src) return '';
    const { type = isAtom && !element.name.includes(':') ? 'text' : '' } = element.attributes;
    const raw = rawText(element);
    if (element.nodes.some((node) => typeof node !== 'string'))
      return context.extra('markup')?.serialise(element, type === 'html') ?? '';
    return /^text(\/plain)?$/.test(type) ? context.html(raw) : raw;
  };
  const htmlOf = (element: Maybe, names: string) => html(first(element, names));
  const body = (element: Maybe) => {
    const written = html(element).trim();
    const isRelative = /\s(href|src|poster|cite)\s*=\s*["'](?![a-z]+:)/i.test(written);
    return isRelative ? context.extra('markup')?.absoluteUrls(written, element!.base) : written;
  };

  const authorsOf = (element: Maybe) => {
    const named = all(element, 'author dc:creator').map((author) => {
      const name = first(author, 'name');
      if (name) return { name: html(name), url: link(value(author, 'uri url'), author) };
      const written = rawText(author);
      return /[@:]/.test(written)
        ? context.extra('xmlModules')?.contact(context.text(written), author.base)
        : { name: written };
    });
    return [...new Map(named.map((author) => [author?.name, author])).values()];
  };

  const item = (entry: XmlElement) => {
    const guid = first(entry, 'guid id');
    const id = rawText(guid);
    const summary = first(entry, 'summary description');
    const content = first(entry, 'content:encoded content') ?? first(entry, 'description');
    const authors = authorsOf(entry);
    const source = first(entry, 'source');
    const hasPicture = modules ?? first(entry, 'image');
    return {
      id,
      url:
        linkOf(entry) ??
        ((isAtom || guid?.name === 'guid') && guid?.attributes.ispermalink !== 'false'
          ? (linkTo('self', entry, /html/) ?? link(id, guid))
          : ''),
      title: htmlOf(entry, 'title'),
      summary: html(summary) || html(content),
      contentHtml: body(content) || body(summary),
      image: hasPicture && context.extra('xmlModules')?.imageOf(entry, htmlOf),
      datePublished: date(entry, 'pubdate published dc:date'),
      dateModified: date(entry, 'updated'),
      authors: authors[0] ? authors : authorsOf(source ?? (isAtom ? root : undefined)),
      tags: all(entry, 'category').map(
        (category) => category.attributes.label || rawText(category).trim() || category.attributes.term,
      ),
      language: language(entry) ?? value(entry, 'language'),
      source: {
        name: htmlOf(source, 'title') || rawText(source),
        url: link(source?.attributes.url, source) ?? linkOf(source),
      },
      commentCount: value(entry, 'slash:comments thr:total'),
      commentsUrl: link(value(entry, 'comments'), entry),
    };
  };

  return readJsonFeed(
    {
      title: htmlOf(root, 'title'),
      homeUrl: linkOf(root),
      language: language(root) ?? value(root, 'language'),
      items: entries.slice(0, MAX_ITEMS).map(item),
      nextUrl: linkTo('next', root),
    },
    context,
  );
};
