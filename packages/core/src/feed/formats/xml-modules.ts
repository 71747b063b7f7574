import { escape } from '../text/escape.js';
import { asNumber, httpUrl } from '../normalize/values.js';
import { all, link, rawText, value, type Maybe } from './xml-query.js';
import type { XmlElement } from './xml-tree.js';

const isPicture = ({ attributes: { type = '', medium, url = '', href = url } }: XmlElement) =>
  type || medium ? /^image/.test(type || medium!) : /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(href);

/** The largest picture of an entry (Media RSS, iTunes, enclosures), with its text alternative, caption and credit. */
export const imageOf = (element: XmlElement, htmlOf: (element: Maybe, names: string) => string) => {
  const groups = [element, ...all(element, 'media:group')];
  const media = groups.flatMap((group) => all(group, 'media:content')).filter(isPicture);
  media.sort((a, b) => (asNumber(b.attributes.width) ?? 0) - (asNumber(a.attributes.width) ?? 0));
  const others = [
    ...groups.flatMap((group) => all(group, 'media:thumbnail')),
    ...all(element, 'enclosure link').filter(
      (one) => (one.attributes.rel ?? 'enclosure') === 'enclosure' && isPicture(one),
    ),
    ...all(element, 'itunes:image image'),
  ];
  for (const picture of [...media, ...others]) {
    const { url: source, href = source, width, height } = picture.attributes;
    const url = link(href ?? (value(picture, 'url') || rawText(picture)), picture);
    if (!url) continue;
    const about = (names: string) => htmlOf(picture, names) || htmlOf(element, names);
    const caption = about('media:description');
    const alt = about('media:text') || caption || htmlOf(picture, 'media:title title');
    return { url, width, height, alt, caption, credit: about('media:credit') };
  }
  return undefined;
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
