import { parseXml, type XmlElement } from '../feed/formats/xml-tree.js';
import { ENTITY_NAMES } from '../feed/text/entity-names.js';
import { ALLOWED, DROPPED } from './allow-list.js';

const VOID = /^(?:br|col|hr|img|source|wbr)$/;

/**
 * For DOM libraries such as linkedom, which support neither `setHTML` nor DOMPurify: creates only allowed elements, one by
 * one, by scanning the HTML.
 */
export function buildAllowed(html: string, document: Document): ParentNode {
  const root = document.createElement('div');
  append(parseXml(html, { lookup: (name) => ENTITY_NAMES.get(name) }).nodes, root);
  return root;
}

function append(nodes: XmlElement['nodes'], parent: Element): void {
  for (const node of nodes)
    if (typeof node === 'string') parent.append(node);
    else if (!DROPPED.includes(node.name)) append(node.nodes, appendElement(node, parent));
}

/** Appends an allowed element. Returns the parent of its content. */
function appendElement({ name, attributes }: XmlElement, parent: Element): Element {
  const allowed = ALLOWED.get(name);
  if (!allowed) return parent;
  const element = parent.ownerDocument.createElement(name);
  for (const key of allowed) if (attributes[key] !== undefined) element.setAttribute(key, attributes[key]);
  parent.append(element);
  // Void elements have no content.
  return VOID.test(name) ? parent : element;
}
