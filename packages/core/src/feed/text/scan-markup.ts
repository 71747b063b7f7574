/** Callbacks of a scan, in document order. */
export interface MarkupVisitor {
  /** Receives text with its character references. */
  text(text: string): void;
  /** Receives a start tag. Returns the name of an element to skip its content. */
  start(name: string, attributes: [name: string, value: string][], isEmpty: boolean): string | void;
  end(name: string): void;
  /** Returns true to end the scan early. */
  isDone?(): boolean;
  /** Receives a CDATA section; without this callback its content is scanned as markup. */
  cdata?(text: string): void;
}

const MARKUP = /<(?:!--|(!\[CDATA\[)|[!?]\[?[^<>[]*[>[]?|\/([^\s<>]*)[^<>]*>?|([a-z_\u0080-\uffff][^\s/>"'=<]*))/gi;
const ATTRIBUTE = /\s*(?:([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s>"'<]+)))?|([^\s><]))/y;
const TAG_END = /\s*>/y;

/**
 * Scans XML or HTML, valid or not, in one pass and without a DOM: no parser that all browsers share works under
 * `require-trusted-types-for 'script'`, and Node has none. No search passes the next tag or is repeated, so the time is
 * linear.
 */
export function scanMarkup(source: string, { text, start, end, cdata, isDone }: MarkupVisitor): void {
  let at = 0;
  /** Advances past a pattern, if it matches here. */
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const hit = pattern.exec(source);
    if (hit) at = pattern.lastIndex;
    return hit;
  };
  /** Advances past the next occurrence and returns the text before it. */
  const skip = (until: string): string => {
    const from = at;
    const found = source.indexOf(until, from);
    at = found < 0 ? source.length : found + until.length;
    return source.slice(from, found < 0 ? at : found);
  };
  const readAttributes = (): { attributes: [name: string, value: string][]; isEmpty: boolean } => {
    const attributes: [string, string][] = [];
    let last;
    for (let found; (found = take(ATTRIBUTE)); last = found[5])
      if (found[1]) attributes.push([found[1], found[2] ?? found[3] ?? found[4] ?? '']);
    take(TAG_END);
    return { attributes, isEmpty: last === '/' };
  };
  for (let from = 0, hit; (hit = take(MARKUP)); from = at) {
    if (isDone?.()) return;
    text(source.slice(from, hit.index));
    const [all, section, endName, name] = hit;
    if (name) {
      const { attributes, isEmpty } = readAttributes();
      const hidden = start(name, attributes, isEmpty);
      // Quotes and tags mean nothing inside.
      if (hidden && !take(new RegExp(`(?=</${hidden})`, 'gi'))) at = source.length;
    } else if (endName) end(endName);
    else if (section && cdata) cdata(skip(']]>'));
    else if (all === '<!--') skip('-->');
  }
  text(source.slice(at));
}
