/** No search looks further than this for the first element: enough for any comment or message before it. */
const HEAD = 20_000;

const KNOWN =
  /<(?:[\w-]{1,30}:)?(?:(rss|rdf|feed|channel|entry|item)|!doctype html|html|head|body|meta|title|script|article|div|p)[\s>]/i;

/** The kind of document a text is: by its first letter, or by its first known element, whatever stands before it. */
export function sniff(text: string): 'json' | 'xml' | 'html' | undefined {
  if (/^[\s\ufeff]*[[{](?!\0)/.test(text)) return 'json';
  const known = KNOWN.exec(text.slice(0, HEAD).replace(/<!--.*?-->/gs, ''));
  if (known) return known[1] ? 'xml' : 'html';
  // Messages of a broken server may stand before JSON as well.
  return /[[{]\s{0,99}["{]/.test(text) ? 'json' : undefined;
}
