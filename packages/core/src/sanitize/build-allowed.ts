import { parseXml, type XmlElement } from '../feed/formats/xml-tree.js';
import { ENTITY_NAMES } from '../feed/text/entity-names.js';
import { ALLOWED, DROPPED } from './allow-list.js';

const VOID = /^(?:br|col|hr|img|source|wbr)$/;

/**
 * For documents of libraries such as linkedom, where neither the platform nor DOMPurify sanitises: allowed elements are created one
 * by one from our own reading of the HTML, so that nothing else can come into being.
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
        // What seems to be in an element that holds nothing comes after it.
        if (!VOID.test(node.name)) target = element;
      }
      append(node.nodes, target);
    }
  };
  append(parseXml(html, { lookup: (name) => ENTITY_NAMES.get(name) }).nodes, root);
  return root;
}
