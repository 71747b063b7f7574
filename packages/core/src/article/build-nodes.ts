import { ALLOWED } from '../sanitize/allow-list.js';
import type { BodyElement, BodyNode } from './body-tree.js';
import { MATHML } from './math.js';

const MATH = 'http://www.w3.org/1998/Math/MathML';
/** Blocks are separated by a line break, so that copied and extracted text keeps words apart. */
const BLOCK =
  /^(?:blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const VOID = /^(?:br|hr|img|source|wbr)$/;

/** The last check of all output: no elements that run, embed or submit, no handlers, no styles. */
const isAllowed = ({ name }: BodyElement): boolean => ALLOWED.has(name) || MATHML.test(name) || name === 'button';
const isAllowedAttribute = (name: string): boolean =>
  /^[a-z][a-z-]*$/.test(name) && !/^(?:on|style$|srcdoc$|form)/.test(name);

/** Builds clean nodes one by one; parsing no HTML, it works under any page policy. */
export function buildNodes(nodes: readonly BodyNode[], document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const append = (children: readonly BodyNode[], parent: Node, isMath: boolean): void => {
    for (const child of children) {
      if (typeof child === 'string') {
        parent.appendChild(document.createTextNode(child));
        continue;
      }
      if (!isAllowed(child)) continue;
      const inMath = isMath || child.name === 'math';
      const node = inMath ? document.createElementNS(MATH, child.name) : document.createElement(child.name);
      for (const [name, value] of Object.entries(child.attributes))
        if (isAllowedAttribute(name)) node.setAttribute(name, value);
      append(child.nodes, node, inMath);
      parent.appendChild(node);
      if (BLOCK.test(child.name)) parent.appendChild(document.createTextNode('\n'));
    }
  };
  append(nodes, fragment, false);
  return fragment;
}

/** Writes the same nodes as HTML, for servers. */
export const writeNodes = (nodes: readonly BodyNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escape(node);
      if (!isAllowed(node)) return '';
      const attributes = Object.entries(node.attributes)
        .filter(([name]) => isAllowedAttribute(name))
        .map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`);
      // Parsers drop a line break right after this tag.
      const start = `<${node.name}${attributes.join('')}>${node.name === 'pre' ? '\n' : ''}`;
      const written = VOID.test(node.name) ? start : `${start}${writeNodes(node.nodes)}</${node.name}>`;
      return BLOCK.test(node.name) ? `${written}\n` : written;
    })
    .join('');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
