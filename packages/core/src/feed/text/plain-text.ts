import { decodeEntities } from './entities.js';
import { ENTITY_NAMES } from './entity-names.js';
import { htmlToText } from './html-to-text.js';

/**
 * HTML to plain text: tags and what readers don't see (scripts, styles) are removed, character references are decoded once,
 * blocks are separated by a space, and white space is collapsed.
 */
export const plainText = (html: string): string => htmlToText(html, lookup);

const lookup = (name: string): string | undefined => ENTITY_NAMES.get(name);

/** References that stay when a text was escaped once too often; brackets stay, since some writers mean them. */
const LEFT_OVER =
  /&(?:amp|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,4}|[lr][sd]quo|[mn]dash|hellip|\w{1,2}(?:acute|grave|circ|uml|tilde|cedil|slash|lig));/i;

/** Decodes what is left of references in a text that was escaped twice. */
export const decodedTwice = (text: string): string => (LEFT_OVER.test(text) ? decodeEntities(text, lookup) : text);
