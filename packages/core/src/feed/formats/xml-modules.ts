import { bestOf, isPictureType, type Candidate } from '../pictures/judge.js';
import { escape } from '../text/escape.js';
import { asNumber, httpUrl } from '../normalize/values.js';
import { all, link, rawText, value, type Maybe } from './xml-query.js';
import type { XmlElement } from './xml-tree.js';

/** Media without a type whose address has another extension are not pictures. */
const EXTENSION = /\.\w{2,5}(?:[?#]|$)/;

/** Returns whether a file is a picture, by its type or else its address. */
const isPicture = ({ name, attributes: { type = '', medium, url = '', href = url } }: XmlElement) =>
  isPictureType(medium || type, href) ||
  (!type && !medium && name === 'media:content' && !EXTENSION.test(href.slice(href.lastIndexOf('/'))));

const area = ({ attributes: { width, height } }: XmlElement) =>
  (asNumber(width) ?? 0) * (asNumber(height) ?? asNumber(width) ?? 0);

/** Sorts the default of the source first, then by size. */
const byRank = (a: XmlElement, b: XmlElement) =>
  Number(b.attributes.isdefault === 'true') - Number(a.attributes.isdefault === 'true') || area(b) - area(a);

/** Names of elements with a picture outside the modules: "featured_image", "StoryImage", "thumb". */
const IMAGE =
  /^(?:(?:g|og|itunes):)?(?!.*(?:author|user|avatar|profile|logo|icon))[\w-]*(?:image|img|picture|photo|thumb(?:nail)?|cover)(?:[_-]?(?:url|link|src))?$/;

/** Returns the address in such an element: from an attribute, a nested element, text, or an escaped `<img>`. */
const addressIn = (picture: XmlElement): string => {
  const written = value(picture, 'url img link') || rawText(picture);
  return /<img\b[^<>]*?\ssrc\s*=\s*["']?([^"'\s<>]+)/i.exec(written)?.[1] ?? written;
};

/** Returns media elements anywhere in the entry's groups and recordings. */
const nested = (element: XmlElement, name: string): XmlElement[] =>
  all(element, 'media:group media:content media:player')
    .flatMap((inner) => nested(inner, name))
    .concat(all(element, name));

/** Returns the best picture of an entry (Media RSS, iTunes, enclosures) with its alternative text, caption and credit. */
export const imageOf = (element: XmlElement, htmlOf: (element: Maybe, names: string) => string) => {
  const enclosed = all(element, 'enclosure link atom:link atom10:link content').filter(
    (one) =>
      (one.name === 'content' ? one.attributes.src : (one.attributes.rel ?? 'enclosure') === 'enclosure') &&
      isPicture(one),
  );
  const found = [
    ...nested(element, 'media:content').filter(isPicture).sort(byRank),
    ...enclosed,
    ...element.nodes.filter((node): node is XmlElement => typeof node !== 'string' && IMAGE.test(node.name)),
    ...nested(element, 'media:thumbnail').sort(byRank),
  ];
  const candidates = found.flatMap((picture): (Candidate & { picture: XmlElement })[] => {
    const { url: source, src = source, href = src, width, height } = picture.attributes;
    const url = link(href ?? addressIn(picture), picture);
    return url ? [{ url, width: asNumber(width), height: asNumber(height), picture }] : [];
  });
  const best = bestOf(candidates);
  if (!best) return undefined;
  const { picture, ...image } = best;
  const about = (names: string) => htmlOf(picture, names) || htmlOf(element, names);
  const caption = about('media:description');
  const alt = about('media:text') || caption || htmlOf(picture, 'media:title title');
  return { ...image, alt, caption, credit: about('media:credit') };
};

/** Parses an author in one string to HTML: "a@b.c (Name)", "Name <a@b.c>", "Name https://…". The e-mail address is dropped. */
export function contact(author: string, base: string): { name: string; url?: string } {
  // Bounds the searches below.
  const text = author.slice(0, 300);
  const address = /https?:\/\/[^\s)>\]]+/.exec(text)?.[0];
  const rest = text
    .replace(/[(<[]?(?:mailto:)?[^\s()<>[\]]+@[^\s()<>[\]]+[)>\]]?/g, ' ')
    .replace(/[(<[]?https?:\/\/[^\s)>\]]+[)>\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // The name in brackets follows an address.
  return { name: escape(rest.replace(/^\(([^()]*)\)$/, '$1').trim()), url: httpUrl(address, base) };
}
