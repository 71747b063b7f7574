import { html, raw } from 'hono/html';

export type Markup = ReturnType<typeof html>;

/** Tagged template that escapes its values; hono's HTML escaping is also valid in XML. */
export const xml = html;

export const xmlDeclaration = raw('<?xml version="1.0" encoding="UTF-8"?>\n');

export function cdata(text: string): Markup {
  return raw(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
}
