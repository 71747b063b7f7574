import { plainText } from './plain-text.js';

/** A tag, or something that looks like the start of one. */
const TAG = /<(\/?)([a-z][\w:-]*)((?:\s[^<>]*)?)(\/?>|(?=<)|$)/gi;
/** A "<" before a name that does not continue like a tag: "Map<K, V>", "$x<y$". */
const NO_TAG = /<(?=[a-z][\w-]*[,;|&.$+*^()])/gi;
const VOID = /^(?:br|wbr|hr|img)$/i;

/**
 * Returns the text of a headline. Many publishers escape once where they should twice, so only unmistakable markup is removed:
 * elements with an end tag, void elements, and tags with attributes. "The <head> element" and "p<q" stay.
 */
export function titleText(html: string): string {
  if (!html.includes('<')) return plainText(html);
  const ended = new Set<string>();
  for (const [, slash, name] of html.matchAll(TAG)) if (slash) ended.add(name!.toLowerCase());
  const open = new Map<string, number>();
  return plainText(
    html
      .replace(NO_TAG, '&lt;')
      .replace(TAG, (tag, slash: string, written: string, rest: string, close: string, at: number) => {
        const name = written.toLowerCase();
        const depth = open.get(name) ?? 0;
        const isMarkup = slash
          ? depth > 0 || at + tag.length === html.trimEnd().length
          : ended.has(name) || VOID.test(name) || /=/.test(rest) || (at === 0 && /^\S/.test(html.slice(tag.length)));
        if (!close && !/=/.test(rest)) return `&lt;${tag.slice(1)}`;
        if (isMarkup) open.set(name, depth + (slash ? -1 : 1));
        return isMarkup ? tag : `&lt;${tag.slice(1)}`;
      }),
  );
}
