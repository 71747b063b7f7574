import { ENTITY_NAMES } from './entity-names.js';
import { htmlToText } from './html-to-text.js';

/**
 * HTML to plain text: tags and what readers don't see (scripts, styles) are removed, character references are decoded once,
 * blocks are separated by a space, and white space is collapsed.
 */
export const plainText = (html: string): string => htmlToText(html, (name) => ENTITY_NAMES.get(name));
