/** How far into a document its first element is looked for, in letters. */
const HEAD = 20_000;

const KNOWN =
  /<(?:[\w-]{1,30}:)?(?:(rss|rdf|feed|channel|entry|item)|!doctype html|html|head|body|meta|title|script|article|div|p)[\s>]/i;

/** Recognises the kind of document by its first letter, or by its first known element, whatever precedes it. */
export function sniff(text: string): 'json' | 'xml' | 'html' | undefined {
  if (/^[\s\ufeff]*[[{](?!\0)/.test(text)) return 'json';
  const known = KNOWN.exec(text.slice(0, HEAD).replace(/<!--.*?-->/gs, ''));
  if (known) return known[1] ? 'xml' : 'html';
  // Error messages of a server may precede JSON as well.
  return /[[{]\s{0,99}["{]/.test(text) ? 'json' : undefined;
}
