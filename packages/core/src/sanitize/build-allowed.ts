import { parseXml, type XmlElement } from '../feed/formats/xml-tree.js';
import { ENTITY_NAMES } from '../feed/text/entity-names.js';
import { ALLOWED, DROPPED } from './allow-list.js';

const VOID = /^(?:br|col|hr|img|source|wbr)$/;

/**
 * For DOM libraries such as linkedom, which neither `setHTML` nor DOMPurify support: only allowed elements are created,
 * one by one, from our own scan of the HTML.
 */
export function buildAllowed(html: string, document: Document): ParentNode {
  const root = document.createElement('div');
  const append = (nodes: XmlElement['nodes'], parent: Element) => {
    for (const node of nodes) {
      if (typeof node === 'string') {
        parent.append(node);
        continue;
      }
      const attributes = ALLOWED.get(node.name);
      if (DROPPED.includes(node.name)) continue;
      let target = parent;
      if (attributes) {
        const element = document.createElement(node.name);
        for (const name of attributes)
          if (node.attributes[name] !== undefined) element.setAttribute(name, node.attributes[name]);
        parent.append(element);
        // Void elements have no content.
        if (!VOID.test(node.name)) target = element;
      }
      append(node.nodes, target);
    }
  };
  append(parseXml(html, { lookup: (name) => ENTITY_NAMES.get(name) }).nodes, root);
  return root;
}
