/** Comments, which may contain anything, and the elements that identify a document. */
const KNOWN =
  /<!--[^]*?(?:-->|$)|<\/html|<(?:[\w-]{1,30}:)?(?:(rss|rdf|feed|channel|entry|item)|(!doctype html|html|head|body)|(?:meta|title|script|article|div|p))(?=[\s>])([^<>]*)/gi;

/** A message in JSON or in brackets may precede a feed. */
const END_OF_FEED = /<\/(?:[\w-]{1,30}:)?(?:rss|feed|rdf)\s*>\s*$/i;

/** Attributes of the root of a feed; an element of the same name in a page has none of them. */
const OF_FEED = /\bxmlns|\bversion\s*=/;

/**
 * Recognises the kind of document by its first letter, or by its first known element. Servers put messages, notices and parts
 * of pages before a feed: its root counts wherever it starts, unless a page is still open there without an XML declaration.
 */
export function sniff(text: string): 'json' | 'xml' | 'html' | undefined {
  if (/^[\s\ufeff]*[[{](?!\0)/.test(text) && !END_OF_FEED.test(text.slice(-99))) return 'json';
  let first: 'html' | undefined;
  let isPage = false;
  KNOWN.lastIndex = 0;
  for (let known = KNOWN.exec(text); known; known = KNOWN.exec(text)) {
    const [, feed, page, attributes] = known;
    if (attributes === undefined) {
      if (known[0].startsWith('</')) isPage = false;
      continue;
    }
    isPage ||= !!page;
    const isDeclared = /<\?xml\b[^<>]*>\s*$/.test(text.slice(Math.max(0, known.index - 200), known.index));
    if (feed && (isDeclared || (!isPage && (!first || OF_FEED.test(attributes))))) return 'xml';
    first ??= 'html';
  }
  // Server messages may also precede JSON.
  const isJson = /[[{]\s{0,99}["{]/.test(text) && (!first || (!isPage && /[\]}]\s*$/.test(text.slice(-99))));
  return isJson ? 'json' : first;
}
