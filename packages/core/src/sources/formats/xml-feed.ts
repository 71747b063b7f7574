import type { Reader } from '../context.js';
import { failure } from '../failure.js';
import { escape } from '../values.js';
import { MAX_ITEMS, read as readJsonFeed } from './json-feed.js';
import { all, first, link, rawText, values, type Maybe } from './xml-query.js';
import { parseXml, type XmlElement } from './xml-tree.js';

const linkOf = (element: Maybe): string | undefined => {
  const links = all(element, 'link atom:link');
  const alternates = links.filter(({ attributes: { rel = 'alternate', href } }) => href && /^alternate$/i.test(rel));
  const best = alternates.find(({ attributes: { type = 'html' } }) => /html/.test(type)) ?? alternates[0];
  const written = links.find((one) => !one.attributes.href && rawText(one).trim());
  return (
    link(rawText(written), written) ?? link(best?.attributes.href, best) ?? link(element?.attributes.href, element)
  );
};

const linkTo = (relation: string, element: Maybe, wanted = /./) => {
  const found = all(element, 'link atom:link').find(
    ({ attributes: { rel, type = 'html' } }) => rel === relation && wanted.test(type),
  );
  return link(found?.attributes.href, found);
};

/** Whether one of the modules that name pictures is used. */
const hasPicture = ({ children }: XmlElement) =>
  Object.keys(children).some((name) => /^(?:media:|itunes:i|image|enclosure|link)/.test(name));

const language = (element: Maybe): string | undefined =>
  element && (element.attributes['xml:lang'] ?? language(element.parent));

/**
 * RSS 0.90 to 2.0 (cyber.harvard.edu/rss, RDF Site Summary 1.0) with the modules content, dc, media, itunes, slash and thr;
 * Atom 0.3 and 1.0 (RFC 4287). Both are lists of entries whose members differ in name only.
 */
export const read: Reader<string> = (document, context) => {
  const entries: XmlElement[] = [];
  let root: Maybe;
  const collect = (element: XmlElement) => {
    if (/^(?:feed|channel)$/.test(element.name)) root ??= element;
    if (/^(?:item|entry)$/.test(element.name)) entries.push(element);
    else for (const node of element.nodes) if (typeof node !== 'string') collect(node);
  };
  const tree = parseXml(document, (name) => context.extra('entityNames')?.ENTITY_NAMES.get(name), context.url);
  collect(tree);
  root ??= entries[0]?.parent ?? first(tree, 'rss rdf:rdf');
  if (!root) throw failure('not-a-feed');
  const isAtom = root.name === 'feed' || entries[0]?.name === 'entry';

  /** What a text construct says, as HTML (RFC 4287 section 3.1; Atom 0.3 names the same things differently; RSS is HTML). */
  const html = (element: Maybe): string => {
    if (!element || element.attributes.src) return '';
    const { type = isAtom && !element.name.includes(':') ? 'text' : '', mode } = element.attributes;
    const raw = rawText(element);
    if (mode === 'base64' || /octet-stream/.test(type)) return context.extra('markup')?.decodeBase64(raw) ?? '';
    // Some write markup both ways in one: elements whose text is escaped HTML.
    if (element.nodes.some((node) => typeof node !== 'string'))
      return context.extra('markup')?.serialise(element, type === 'html' || mode === 'escaped' ? String : escape) ?? '';
    return /^(?:text|text\/plain)$/.test(type) && mode !== 'escaped' ? escape(raw) : raw;
  };
  const htmlOf = (element: Maybe, names: string) => html(first(element, names));
  const body = (element: Maybe) => {
    const written = html(element).trim();
    const isRelative = /\s(?:href|src|poster|cite)\s{0,9}=\s{0,9}["'](?![a-z]+:)/i.test(written);
    return isRelative ? context.extra('markup')?.absoluteUrls(written, element!.base) : written;
  };

  const authorsOf = (element: Maybe) => {
    const named = all(element, 'author dc:creator itunes:author atom:author dc:author').map((author) => {
      const name = first(author, 'name atom:name foaf:name');
      if (name) return { name: html(name), url: link(values(author, 'uri url homepage')[0], author) };
      const written = rawText(author);
      return /[@:]/.test(written)
        ? context.extra('xmlModules')?.contact(context.text(written), author.base)
        : { name: written };
    });
    return [...new Map(named.map((author) => [author?.name, author])).values()];
  };

  const item = (entry: XmlElement) => {
    const guid = first(entry, 'guid id dc:identifier');
    const id = rawText(guid) || entry.attributes['rdf:about'];
    const isPermalink = guid?.name === 'guid' && guid.attributes.ispermalink !== 'false';
    const summary =
      first(entry, 'summary description dc:description itunes:summary media:description abstract') ??
      first(first(entry, 'media:group'), 'media:description');
    const content =
      first(entry, 'content:encoded content xhtml:body xhtml:div body fullitem') ?? first(entry, 'description');
    const authors = authorsOf(entry);
    const source = first(entry, 'source');
    return {
      id,
      url:
        linkOf(entry) ??
        (isPermalink ? link(id, guid) : isAtom ? (linkTo('self', entry, /html/) ?? link(id, guid)) : ''),
      title: htmlOf(entry, 'title dc:title media:title itunes:title'),
      summary: html(summary) || html(content),
      contentHtml: body(content) || body(summary),
      image: hasPicture(entry) ? context.extra('xmlModules')?.imageOf(entry, htmlOf) : undefined,
      datePublished: values(entry, 'pubdate published issued dc:date dc:issued dc:created created')[0],
      dateModified: values(entry, 'updated modified dc:modified atom:updated')[0],
      authors: authors[0] ? authors : authorsOf(source ?? (isAtom ? root : undefined)),
      tags: all(entry, 'category dc:subject tags keywords media:keywords itunes:keywords').flatMap((category) => {
        const label = category.attributes.label || rawText(category).trim() || category.attributes.term || '';
        return category.name.endsWith('s') ? label.split(',') : label;
      }),
      language: language(entry) ?? values(entry, 'dc:language')[0],
      source: {
        name: htmlOf(source, 'title') || rawText(source),
        url: link(source?.attributes.url, source) ?? linkOf(source),
      },
      commentCount: values(entry, 'slash:comments thr:total')[0],
      commentsUrl: link(values(entry, 'comments')[0], entry),
    };
  };

  return readJsonFeed(
    {
      title: htmlOf(root, 'title dc:title'),
      homeUrl: linkOf(root),
      language: language(root) ?? values(root, 'language dc:language')[0],
      items: entries.slice(0, MAX_ITEMS).map(item),
      nextUrl: linkTo('next', root),
    },
    context,
  );
};
