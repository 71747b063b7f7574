import { all, link, rawText, value, type Maybe } from './xml-query.js';
import type { XmlElement } from './xml-tree.js';

/** Relations may be written as addresses (RFC 4287 section 4.2.7.2). */
const REGISTRY = 'http://www.iana.org/assignments/relation/';

/** Returns the address of the first link with this relation and a matching media type. */
export const linkTo = (relation: string, element: Maybe, mediaType = /./) => {
  const found = all(element, 'link atom:link').find(
    ({ attributes: { href, rel = 'alternate', type = 'html' } }) =>
      href && mediaType.test(type) && rel.toLowerCase().replace(REGISTRY, '') === relation,
  );
  return link(found?.attributes.href, found);
};

/** Returns the address of the page of a feed or entry. */
export const linkOf = (element: Maybe) => {
  const written = all(element, 'link').find(
    ({ nodes, attributes: { href, rel = 'alternate' } }) => nodes[0] && !href && rel === 'alternate',
  );
  return (
    link(rawText(written), written) ??
    linkTo('alternate', element, /html/) ??
    linkTo('alternate', element) ??
    link(element?.attributes.href, element) ??
    link(value(element, 'url permalink'), element)
  );
};

/** Returns the address in an entry's id, if the id is declared to be one. */
export const permalink = (entry: XmlElement, guid: Maybe) => {
  const id = rawText(guid).trim();
  const isAddress = /^https?:\/\//i.test(id) && guid!.attributes.ispermalink !== 'false';
  return linkTo('self', entry, /html/) ?? (isAddress ? link(id, guid) : undefined);
};

/** Returns the address of a recording, the only link of some podcasts. */
export const recordingOf = (entry: XmlElement) => {
  const file = all(entry, 'enclosure').find(({ attributes: { type = '' } }) => /^(?:audio|video)/i.test(type));
  return link(file?.attributes.url, file);
};
