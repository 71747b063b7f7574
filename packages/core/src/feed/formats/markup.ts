import { decodeEntities } from '../text/entities.js';
import { escape } from '../text/escape.js';
import { httpUrl } from '../normalize/values.js';
import type { XmlElement } from './xml-tree.js';

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Serialises XHTML as HTML; some feeds mix elements with escaped HTML. */
export const serialise = (element: XmlElement, isEscaped: boolean): string =>
  element.nodes
    .map((node) => {
      if (typeof node === 'string') return isEscaped ? node : escape(node);
      const name = node.name.replace(/^.*:/, '');
      const attributes = Object.entries(node.attributes).map(([key, value]) =>
        key.startsWith('xmlns') ? '' : ` ${key}="${escape(value)}"`,
      );
      return `<${name}${attributes.join('')}>${VOID.test(name) ? '' : `${serialise(node, isEscaped)}</${name}>`}`;
    })
    .join('');

/** Makes the addresses in HTML absolute. Schemes other than http(s) are left to the sanitiser. */
export const absoluteUrls = (html: string, base: string, documentBase = base): string =>
  html.replace(
    /(\s(?:href|src|poster|cite)\s{0,9}=\s{0,9})(?:"([^"]*)"|'([^']*)')/gi,
    (whole, name: string, double?: string, single?: string) => {
      const address = double ?? single ?? '';
      // The rest of the address keeps its encoding.
      const absolute = /^(?:https?:|#|[\w+.-]+:|$)/i.test(address.trim())
        ? undefined
        : // One without a scheme has that of the document.
          httpUrl(address.replace(/&(?:amp|#38);/g, '&'), /^\s*\/\//.test(address) ? documentBase : base);
      return absolute ? `${name}"${escape(absolute)}"` : whole;
    },
  );

/** Matches an escaped tag at the start, or one with attributes anywhere. */
const ESCAPED_TAG =
  /^\s*&(?:amp;)?(?:lt|#60);(?:p|div|span|a|b|i|em|strong|br|img|h\d|ul|ol|figure|table|blockquote|section)\b|&(?:amp;)?lt;(?:a|img|p|div|span)\s[a-z-]+=/i;

/** Decodes HTML that was escaped too often: it contains escaped tags but no real ones. */
export function unescapedTwice(html: string): string {
  let text = html;
  for (let count = 0; count < 2 && !text.includes('<') && ESCAPED_TAG.test(text); count++) text = decodeEntities(text);
  return text;
}
