import { decodeEntities } from './entities.js';
import { ENTITY_NAMES } from './entity-names.js';
import { htmlToText } from './html-to-text.js';

/**
 * Converts HTML to plain text: removes tags and invisible content (scripts, styles), decodes character references once,
 * separates blocks by a space, and collapses white space.
 */
export const plainText = (html: string): string => htmlToText(html, lookup);

const lookup = (name: string): string | undefined => ENTITY_NAMES.get(name);

/** References left in text that was escaped too often; brackets stay, since some writers mean them. */
const LEFT_OVER =
  /&(?:amp|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,4}|[lr][sd]quo|[mn]dash|hellip|\w{1,2}(?:acute|grave|circ|uml|tilde|cedil|slash|lig));/i;

/** Decodes the references left in text that was escaped twice. */
export const decodedTwice = (text: string): string => (LEFT_OVER.test(text) ? decodeEntities(text, lookup) : text);
