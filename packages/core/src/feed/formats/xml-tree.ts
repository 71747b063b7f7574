import { decodeEntities, type EntityLookup } from '../text/entities.js';
import { MAX_BODY } from '../normalize/limits.js';
import { scanMarkup } from '../text/scan-markup.js';

/** An element, with names in lower case as written: "title", "dc:creator", "media:content". */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  nodes: (XmlElement | string)[];
  /** Base of relative addresses. */
  base: string;
  parent?: XmlElement;
  depth: number;
}

/** Options for parsing a document. */
export interface ParseXmlOptions {
  /** Looks up entities other than XML's own. */
  lookup?: EntityLookup;
  /** Base of relative addresses. */
  base?: string;
  /** Stops after one more entry than this, which shows that there are more. */
  maxEntries?: number;
}

const ENTRY = /(^|:)(item|entry)$/;

// eslint-disable-next-line no-control-regex -- characters that XML 1.0 forbids are left out
const FORBIDDEN = /[\0-\x08\x0e-\x1f]/g;

/** Maximum depth; deeper elements are read as empty. */
const MAX_DEPTH = 99;

/** Maximum number of elements per entry, or per document if only some entries are requested. */
const MAX_ELEMENTS = 1000;
const MIN_ELEMENTS = 16_000;

/**
 * Parses XML, valid or not, to a tree in one pass. Never fails: undeclared entities are HTML's, stray end tags are ignored,
 * unclosed elements end with the document, and a stray "<" or "&" is text.
 */
export function parseXml(
  source: string,
  { lookup, base = '', maxEntries = Infinity }: ParseXmlOptions = {},
): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, nodes: [], base, depth: 0 };
  let current = root;
  let entries = 0;
  let elements = 0;
  const maxElements = Math.max(MIN_ELEMENTS, MAX_ELEMENTS * (maxEntries + 1));

  const add = (text: string) => text && current.nodes.push(text.replace(FORBIDDEN, ''));
  const end = (written: string) => {
    const name = written.toLowerCase();
    for (let element = current; element.parent; element = element.parent)
      if (element.name === name) return void (current = element.parent);
  };

  scanMarkup(source, {
    isDone: () => entries > maxEntries || elements > maxElements,
    text: (text) => add(decodeEntities(text.slice(0, MAX_BODY), lookup)),
    cdata: (text) => add(text.slice(0, MAX_BODY)),
    end,
    start(written, attributes, isEmpty) {
      const name = written.toLowerCase();
      elements++;
      if (ENTRY.test(name)) {
        entries++;
        // A nested entry: the end tag of the outer one is missing.
        end(name);
      }
      const element: XmlElement = { name, attributes: {}, nodes: [], base, parent: current, depth: current.depth + 1 };
      for (const [key, value] of attributes) element.attributes[key.toLowerCase()] ??= decodeEntities(value, lookup);
      current.nodes.push(element);
      if (!isEmpty && element.depth < MAX_DEPTH) current = element;
      // Markup inside a script is text.
      return name === 'script' && !isEmpty ? name : undefined;
    },
  });
  return root;
}
