import { bestOf, type Candidate } from '../pictures/judge.js';
import { escape } from '../text/escape.js';
import { asNumber, httpUrl } from '../normalize/values.js';
import { all, link, rawText, value, type Maybe } from './xml-query.js';
import type { XmlElement } from './xml-tree.js';

/** Whether a file is a picture, by its type, else by its address. Types are misspelled: "jpg", "IMAGE/JPEG". */
const isPicture = ({ attributes: { type = '', medium = '', url = '', href = url } }: XmlElement) =>
  type || medium
    ? /^(?:image|photo|picture|jpe?g|png|gif|webp|avif)\b/i.test(medium || type)
    : /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(href);

const area = ({ attributes: { width, height } }: XmlElement) =>
  (asNumber(width) ?? 0) * (asNumber(height) ?? asNumber(width) ?? 0);

/** The one that the source prefers, then the others by size. */
const byRank = (a: XmlElement, b: XmlElement) =>
  Number(b.attributes.isdefault === 'true') - Number(a.attributes.isdefault === 'true') || area(b) - area(a);

/** Names of elements with a picture of an entry, besides those of modules. */
const IMAGES =
  'itunes:image image featured_image featuredimage featured-image post-thumbnail postthumbnail thumbnail thumb picture photo cover image_url imageurl image_link g:image_link';

/** Elements of media, wherever in the entry's groups and recordings they stand. */
const nested = (element: XmlElement, name: string): XmlElement[] =>
  all(element, 'media:group media:content media:player')
    .flatMap((inner) => nested(inner, name))
    .concat(all(element, name));

/** The best picture of an entry (Media RSS, iTunes, enclosures), with its text alternative, caption and credit. */
export const imageOf = (element: XmlElement, htmlOf: (element: Maybe, names: string) => string) => {
  const enclosed = all(element, 'enclosure link atom:link atom10:link content').filter(
    (one) =>
      (one.name === 'content' ? one.attributes.src : (one.attributes.rel ?? 'enclosure') === 'enclosure') &&
      isPicture(one),
  );
  const found = [
    ...nested(element, 'media:content').filter(isPicture).sort(byRank),
    ...enclosed,
    ...all(element, IMAGES),
    ...nested(element, 'media:thumbnail').sort(byRank),
  ];
  const candidates = found.flatMap((picture): (Candidate & { picture: XmlElement })[] => {
    const { url: source, src = source, href = src, width, height } = picture.attributes;
    const url = link(href ?? (value(picture, 'url img') || rawText(picture)), picture);
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

/** An author in one string, as HTML: "a@b.c (Name)", "Name <a@b.c>", "Name https://…". The e-mail address is left out. */
export function contact(author: string, base: string): { name: string; url?: string } {
  // Keeps the searches below short.
  const text = author.slice(0, 300);
  const address = /https?:\/\/[^\s)>\]]+/.exec(text)?.[0];
  const rest = text
    .replace(/[(<[]?(?:mailto:)?[^\s()<>[\]]+@[^\s()<>[\]]+[)>\]]?/g, ' ')
    .replace(/[(<[]?https?:\/\/[^\s)>\]]+[)>\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // A name in brackets followed an address.
  return { name: escape(rest.replace(/^\(([^()]*)\)$/, '$1').trim()), url: httpUrl(address, base) };
}
