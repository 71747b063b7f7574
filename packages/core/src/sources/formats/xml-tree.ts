import { decodeEntities, type EntityLookup } from '../../text/entities.js';
import { scanMarkup } from '../../text/scan.js';
import { httpUrl } from '../values.js';

type Scope = Record<string, string>;

/** An element; names are lower-case, with the usual prefix of their namespace: "title", "dc:creator", "media:content". */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  nodes: (XmlElement | string)[];
  /** The child elements by name. */
  children: Record<string, XmlElement[]>;
  /** Where relative addresses start from (XML Base). */
  base: string;
  parent?: XmlElement;
  /** The name as it was written. */
  raw: string;
  depth: number;
  /** Prefixes of namespaces as they were written to the usual ones. */
  prefixes: Scope;
}

/** The usual prefixes by a part of the namespace's address, since feeds vary and misspell them. RSS itself has none. */
const PREFIXES: Scope = { '/dc/': 'dc', mrss: 'media', thread: 'thr', 'rdf-syn': 'rdf', rss: '', netscape: '' };
const KNOWN = /atom|content|itunes|slash|xhtml|\/dc\/|mrss|thread|rdf-syn|rss(?!.*modules)|netscape/i;

/** Deeper elements are taken for empty ones. */
const MAX_DEPTH = 99;
const MAX_ENTITIES = 99;

/**
 * XML to a tree, in one pass, for documents that are often not XML: it never fails. Undeclared prefixes keep their name,
 * undeclared entities are HTML's, wrong end tags are passed over, open elements end with the document, a "<" or "&" that starts
 * nothing is text.
 */
export function parseXml(source: string, lookup?: EntityLookup, url = ''): XmlElement {
  const own = new Map<string, string>();
  let isAtom = false;

  const create = (raw: string, parent?: XmlElement): XmlElement => ({
    name: '',
    attributes: {},
    nodes: [],
    children: Object.create(null) as XmlElement['children'],
    parent,
    raw,
    base: parent?.base ?? url,
    depth: parent ? parent.depth + 1 : 0,
    prefixes: parent?.prefixes ?? {},
  });
  const root = create('');
  let current = root;

  const add = (text: string) => {
    if (text) current.nodes.push(text);
  };
  const decode = (text: string) => decodeEntities(text, (name) => own.get(name) ?? lookup?.(name));
  const end = (raw: string) => {
    for (let element = current; element.parent; element = element.parent)
      if (element.raw === raw) return void (current = element.parent);
  };

  // Characters that XML 1.0 forbids do no harm: they are left out.
  // eslint-disable-next-line no-control-regex -- they are what is meant
  scanMarkup(source.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''), {
    text: (text) => add(decode(text)),
    cdata: add,
    // Simple internal entities count (XML 1.0 section 4.2.1); nested ones don't, which defuses entity bombs.
    entity: (name, value) => own.size < MAX_ENTITIES && own.set(name, decodeEntities(value.slice(0, 999))),
    end,
    start(raw, attributes, isEmpty) {
      const name = raw.toLowerCase();
      const colon = name.indexOf(':');
      const prefix = name.slice(0, Math.max(colon, 0));
      const local = name.slice(colon + 1);
      // An entry in an entry: the end tag of the outer one is missing.
      if (/^(?:item|entry)$/.test(local)) end(raw);
      const element = create(raw, current);
      for (const [written, value] of attributes) {
        const name = written.toLowerCase();
        element.attributes[name] ??= decode(value);
        if (!name.startsWith('xmlns')) continue;
        if (element.prefixes === current.prefixes) element.prefixes = Object.create(current.prefixes) as Scope;
        const part = KNOWN.exec(value)?.[0].toLowerCase();
        element.prefixes[name] = part ? (PREFIXES[part] ?? part) : name.slice(6);
      }
      if (current === root) isAtom ||= /^(?:feed|entry)$/.test(local);
      const usual = element.prefixes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? prefix;
      element.name = usual && !(isAtom && usual === 'atom') ? `${usual}:${local}` : local;
      const base = element.attributes['xml:base'];
      if (base) element.base = httpUrl(base, element.base) ?? element.base;
      current.nodes.push(element);
      (current.children[element.name] ??= []).push(element);
      if (!isEmpty && element.depth < MAX_DEPTH) current = element;
    },
  });
  return root;
}
