import { httpUrl } from '../normalize/values.js';
import type { XmlElement } from './xml-tree.js';

export type Maybe = XmlElement | undefined;

/** The children of the given names, in the order of the names. */
export const all = (element: Maybe, names: string): XmlElement[] =>
  names
    .split(' ')
    .flatMap((name) => (element?.nodes ?? []).filter((node): node is XmlElement => (node as XmlElement).name === name));

/** The first of them, preferably one with content. */
export const first = (element: Maybe, names: string): Maybe => {
  const found = all(element, names);
  return found.find(({ nodes }) => nodes[0]) ?? found[0];
};

export const rawText = (element: Maybe): string =>
  (element?.nodes ?? []).map((node) => (typeof node === 'string' ? node : rawText(node))).join('');

/** The text of the first of them that has any. */
export const value = (element: Maybe, names: string): string | undefined =>
  all(element, names)
    .map((found) => rawText(found).trim())
    .find(Boolean);

/** An address in an element, resolved against its base; "&" is escaped twice in some. */
export const link = (address: string | undefined, element: Maybe) =>
  httpUrl(address?.replace(/&(?:amp|#0?38);/gi, '&'), element?.base ?? '');
