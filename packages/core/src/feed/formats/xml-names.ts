import { decodeEntities } from '../text/entities.js';
import { MAX_ENTRIES } from '../normalize/limits.js';
import { httpUrl } from '../normalize/values.js';
import { all, first, rawText } from './xml-query.js';
import type { XmlElement } from './xml-tree.js';

/** Usual prefixes by the document's own; "xmlns" is the default namespace. */
type Scope = Record<string, string>;

/** Usual prefixes by a part of the namespace, which feeds vary and misspell. RSS itself has none. */
const PREFIXES: Scope = {
  '/dc/': 'dc',
  mrss: 'media',
  'media-rss': 'media',
  thread: 'thr',
  'rdf-syn': 'rdf',
  creativecommons: 'cc',
  '/cc/': 'cc',
};
const KNOWN = /atom|modules\/content|itunes|slash|xhtml|\/dc\/|mrss|media-rss|thread|rdf-syn|creativecommons|\/cc\//i;

/** Namespaces of RSS itself, whose prefix has no meaning. */
const OF_RSS = new RegExp(
  `^https?://(?:${[
    'purl\\.org/(?:net/)?rss/?(?:0\\.9|1\\.0|1\\.1)?/?(?:#|$)|my\\.netscape\\.com|channel\\.netscape\\.com',
    'backend\\.userland\\.com/rss|(?:blogs\\.law|cyber(?:\\.law)?)\\.harvard\\.edu/(?:tech/)?rss/?$',
    'www\\.rssboard\\.org/rss-spec',
  ].join('|')})`,
  'i',
);

/** Common elements by their names in other vocabularies and old versions, best first. */
const ALIASES = Object.entries({
  title: 'dc:title media:title itunes:title',
  id: 'dc:identifier',
  description: 'dc:description itunes:summary media:description abstract',
  content: 'xhtml:body xhtml:div body fullitem',
  'dc:date': 'atom:published date issued dc:issued dc:created created prism:publicationdate published_at publishdate',
  updated: 'modified dc:modified atom:updated',
  'dc:creator': 'itunes:author atom:author dc:author',
  category:
    'dc:subject media:category atom:category itunes:category prism:section section tags keywords media:keywords itunes:keywords',
  language: 'dc:language',
  name: 'atom:name foaf:name',
  url: 'homepage',
});

/** Containers other than entries; entries get their aliases when they are read. */
const CONTAINER = /^(?:feed|channel|source|(?:\w+:)?(?:author|creator))$/;

const MAX_ENTITIES = 99;
/** Maximum length of a DTD, which precedes the root element. */
const MAX_DTD = 20_000;

/** Returns simple internal entities (XML 1.0 section 4.2.1); nested ones are ignored, which defuses entity bombs. */
export const declaredEntities = (document: string): Map<string, string> =>
  new Map(
    [...document.slice(0, MAX_DTD).matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/gi)]
      .slice(0, MAX_ENTITIES)
      .map(([, name, double, single]): [string, string] => [name!, decodeEntities((double ?? single)!.slice(0, 999))]),
  );

/** Elements of a feed in any namespace. */
const STRUCTURE = /^(?:.*:)?(?:rss|rdf|channel|feed|item|entry)$/;

/** Returns the usual prefix of a namespace. An unknown default namespace gets a prefix that no reader looks for. */
function usualPrefix(name: string, namespace: string, isOfFeed: boolean): string {
  const part = KNOWN.exec(namespace)?.[0].toLowerCase().replace('modules/', '');
  if (part) return PREFIXES[part] ?? part;
  if (!namespace || OF_RSS.test(namespace)) return '';
  return name.slice(6) || (isOfFeed ? '' : 'other');
}

/** Gives elements of any vocabulary their usual names, base addresses and text types. */
export function useUsualNames(tree: XmlElement): void {
  const isAtom = tree.nodes.some((node) => typeof node !== 'string' && /^(?:.*:)?(?:feed|entry)$/.test(node.name));
  const visit = (element: XmlElement, outer: Scope) => {
    for (const child of element.nodes) {
      if (typeof child === 'string') continue;
      const { attributes } = child;
      let scope = outer;
      // If RSS itself has a prefix, the default namespace is another one.
      const isPrefixed = Object.entries(attributes).some(
        ([name, value]) => name.startsWith('xmlns:') && OF_RSS.test(value),
      );
      for (const [name, value] of Object.entries(attributes)) {
        if (!name.startsWith('xmlns')) continue;
        if (scope === outer) scope = Object.create(outer) as Scope;
        scope[name] = usualPrefix(name, value, !isPrefixed && STRUCTURE.test(child.name));
      }
      const [, prefix = '', local] = /^(?:([^:]*):)?([^]*)$/.exec(child.name)!;
      const usual = scope[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? prefix;
      child.name = usual && !(isAtom && usual === 'atom') ? `${usual}:${local}` : local!;
      child.base = (attributes['xml:base'] && httpUrl(attributes['xml:base'], element.base)) || element.base;
      if (element === tree && child.name === 'rdf:rdf') child.name = 'rss';
      useUsualType(child);
      visit(child, scope);
      if (CONTAINER.test(child.name)) addAliases(child);
    }
  };
  visit(tree, {});
}

/** Converts text types of Atom 0.3, and Base64. */
function useUsualType(element: XmlElement): void {
  const { mode, type = '' } = element.attributes;
  if (mode === 'escaped') element.attributes.type = 'html';
  if (mode !== 'base64' && !(element.nodes[0] && type.includes('octet-stream'))) return;
  element.attributes.type = '';
  element.nodes = [decodeBase64(rawText(element))];
}

/** Decodes Base64 as UTF-8. */
const decodeBase64 = (encoded: string): string => {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded.trim()), (letter) => letter.charCodeAt(0)));
  } catch {
    return encoded;
  }
};

/** Adds aliased elements under their usual name, after those that already have it. */
export function addAliases(element: XmlElement): void {
  const add = (name: string, found: XmlElement, nodes = found.nodes) =>
    element.nodes.push({ ...found, name, nodes, attributes: { type: '', ...found.attributes } });
  for (const [name, others] of ALIASES)
    for (const found of all(element, others)) {
      // A list of words is a single element.
      if (name === 'category' && found.name.endsWith('s'))
        rawText(found)
          .split(',', MAX_ENTRIES)
          .forEach((word) => add(name, found, [word]));
      else add(name, found);
    }
  const about = element.attributes['rdf:about'];
  if (about) add('id', element, [about]);
  const described = first(first(element, 'media:group'), 'media:description');
  if (described) add('description', described);
}
