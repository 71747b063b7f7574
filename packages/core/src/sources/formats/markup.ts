import { escape, httpUrl } from '../values.js';
import type { XmlElement } from './xml-tree.js';

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** XHTML as HTML. `asText` says how the text in it is meant. */
export const serialise = (element: XmlElement, asText: (text: string) => string): string =>
  element.nodes
    .map((node) => {
      if (typeof node === 'string') return asText(node);
      const name = node.name.replace(/^.*:/, '');
      const attributes = Object.entries(node.attributes).map(([key, value]) =>
        key.startsWith('xmlns') ? '' : ` ${key}="${escape(value)}"`,
      );
      return `<${name}${attributes.join('')}>${VOID.test(name) ? '' : `${serialise(node, asText)}</${name}>`}`;
    })
    .join('');

/** Base64 of UTF-8, which Atom 0.3 allows for texts. */
export const decodeBase64 = (encoded: string): string => {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded.trim()), (letter) => letter.charCodeAt(0)));
  } catch {
    return encoded;
  }
};

/** Makes the addresses in a piece of HTML absolute. What is no http(s) address stays; the sanitiser judges it. */
export const absoluteUrls = (html: string, base: string): string =>
  html.replace(
    /(\s(?:href|src|poster|cite)\s{0,9}=\s{0,9})(?:"([^"]*)"|'([^']*)')/gi,
    (whole, name: string, double?: string, single?: string) => {
      const address = double ?? single ?? '';
      // The reference stays encoded as it was: only what precedes it changes.
      const absolute = /^(?:https?:|#|[\w+.-]+:|$)/i.test(address.trim())
        ? undefined
        : httpUrl(address.replace(/&(?:amp|#38);/g, '&'), base);
      return absolute ? `${name}"${escape(absolute)}"` : whole;
    },
  );
