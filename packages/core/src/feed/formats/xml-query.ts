import { httpUrl } from '../normalize/values.js';
import type { XmlElement } from './xml-tree.js';

export type Maybe = XmlElement | undefined;

/** Returns the children with these names, in the order of the names. */
export const all = (element: Maybe, names: string): XmlElement[] =>
  names
    .split(' ')
    .flatMap((name) => (element?.nodes ?? []).filter((node): node is XmlElement => (node as XmlElement).name === name));

/** Returns the first child with these names, preferably one with content. */
export const first = (element: Maybe, names: string): Maybe => {
  const found = all(element, names);
  return found.find(({ nodes }) => nodes[0]) ?? found[0];
};

export const rawText = (element: Maybe): string =>
  (element?.nodes ?? []).map((node) => (typeof node === 'string' ? node : rawText(node))).join('');

/** Returns the text of the first of them that has any. */
export const value = (element: Maybe, names: string): string | undefined =>
  all(element, names)
    .map((found) => rawText(found).trim())
    .find(Boolean);

/** Values that programs write for a missing address. */
const NO_ADDRESS = /^\s*(?:null|undefined|none|n\/a|false|#)\s*$/i;

/** Resolves the address in an element; some contain an escaped link, or escape "&" twice. */
export const link = (address: string | undefined, element: Maybe) => {
  const written = /^\s*<a\b[^<>]*?\shref\s*=\s*["']?([^"'\s<>]+)/i.exec(address ?? '')?.[1] ?? address;
  return httpUrl(NO_ADDRESS.test(written ?? '') ? '' : written?.replace(/&(?:amp|#0?38);/gi, '&'), element?.base ?? '');
};
