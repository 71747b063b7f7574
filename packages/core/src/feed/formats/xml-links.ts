import { all, link, rawText, value, type Maybe } from './xml-query.js';
import type { XmlElement } from './xml-tree.js';

/** Relations may be written as addresses (RFC 4287 section 4.2.7.2). */
const REGISTRY = 'http://www.iana.org/assignments/relation/';

/** The address of the first link with this relation and a fitting media type. */
export const linkTo = (relation: string, element: Maybe, wanted = /./) => {
  const found = all(element, 'link atom:link').find(
    ({ attributes: { href, rel = 'alternate', type = 'html' } }) =>
      href && wanted.test(type) && rel.toLowerCase().replace(REGISTRY, '') === relation,
  );
  return link(found?.attributes.href, found);
};

/** The address of the page of a feed or an entry. */
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

/** The address of an entry in its id: only where the id says that it is one. */
export const permalink = (entry: XmlElement, guid: Maybe) => {
  const id = rawText(guid).trim();
  const isAddress = /^https?:\/\//i.test(id) && guid!.attributes.ispermalink !== 'false';
  return linkTo('self', entry, /html/) ?? (isAddress ? link(id, guid) : undefined);
};

/** The address of a recording, which is all that some podcasts have. */
export const recordingOf = (entry: XmlElement) => {
  const file = all(entry, 'enclosure').find(({ attributes: { type = '' } }) => /^(?:audio|video)/i.test(type));
  return link(file?.attributes.url, file);
};
