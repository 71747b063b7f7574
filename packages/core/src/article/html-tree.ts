import { decodeEntities } from '../feed/text/entities.js';
import { ENTITY_NAMES } from '../feed/text/entity-names.js';
import { atOnce } from './in-tasks.js';

/** An element of untrusted HTML; names are in lower case. */
export interface SourceElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  nodes: SourceNode[];
  readonly parent?: SourceElement | undefined;
}
export type SourceNode = SourceElement | string;

/** Longer than any story; what follows is not read. */
const MAX_LENGTH = 3_000_000;
const TAGS_PER_STEP = 100;
/** Deeper elements become siblings. */
const MAX_DEPTH = 80;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Their content is no markup (HTML 13.2.5.1). */
const RAW = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/;
const IGNORED = /^(?:html|body|head)$/;
/** Elements whose start tag ends an open paragraph. */
const ENDS_PARAGRAPH =
  /^(?:address|article|aside|blockquote|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|ul)$/;
const CELL = /^(?:td|th|caption|table)$/;
/** By the start of an element: what it ends, and where the search for that stops. */
const IMPLIED_ENDS: [start: RegExp, ended: RegExp, scope: RegExp][] = [
  [ENDS_PARAGRAPH, /^p$/, CELL],
  [/^li$/, /^li$/, /^(?:ul|ol|table|td)$/],
  [/^(?:dt|dd)$/, /^(?:dt|dd)$/, /^(?:dl|table|td)$/],
  [/^h[1-6]$/, /^h[1-6]$/, /^(?!h[1-6]$)/],
  [/^a$/, /^a$/, CELL],
  [/^option$/, /^option$/, /^select$/],
  [/^(?:td|th|tr|tbody|thead|tfoot)$/, /^(?:td|th|caption|colgroup)$/, /^table$/],
  [/^(?:tr|tbody|thead|tfoot)$/, /^tr$/, /^table$/],
  [/^(?:tbody|thead|tfoot)$/, /^(?:tbody|thead|tfoot)$/, /^table$/],
];

const TAG = /<(?:!--|([!?])|\/([a-z][^\s/>]*)[^>]*>?|([a-z][^\s/>]*))/gi;
const SPACE = /[\s/]*/y;
const NAME = /[^\s/>=]+/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]*/y;

const decode = (text: string): string => decodeEntities(text, (name) => ENTITY_NAMES.get(name));

/**
 * Untrusted HTML as a tree, by the rules of HTML that articles meet: void elements, implied end tags, raw text. Needs no DOM,
 * so that a server, a worker and every page policy get the same; nothing in it is ever assigned as HTML. Linear in time.
 */
export const parseHtml = (html: string): SourceElement => atOnce(parseInSteps(html));

/** The same with pauses. */
export function* parseInSteps(html: string): Generator<void, SourceElement> {
  const source = html.slice(0, MAX_LENGTH);
  const root: SourceElement = { name: '', attributes: {}, nodes: [] };
  const open: SourceElement[] = [root];
  const last = { '"': source.lastIndexOf('"'), "'": source.lastIndexOf("'") };
  let at = 0;

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(source) ?? [];
    at += found.length;
    return found;
  };
  const skip = (until: string): string => {
    const found = source.indexOf(until, at);
    const text = source.slice(at, found < 0 ? undefined : found);
    at = found < 0 ? source.length : found + until.length;
    return text;
  };
  const readAttributes = (): Record<string, string> => {
    const attributes: Record<string, string> = {};
    for (let name; take(SPACE), (name = take(NAME) || (source[at] === '=' && source[at++]));) {
      let value = '';
      if (take(EQUALS)) {
        const quote = source[at];
        // A quotation mark that never ends is a letter.
        if ((quote === '"' || quote === "'") && last[quote] > at) {
          at++;
          value = skip(quote);
        } else value = take(BARE);
      }
      const key = name.toLowerCase();
      if (!Object.hasOwn(attributes, key)) attributes[key] = decode(value);
    }
    return attributes;
  };

  const append = (node: SourceNode): void => void open.at(-1)!.nodes.push(node);
  const text = (raw: string): void => void (raw && append(decode(raw)));
  /** Ends the innermost element that fits and all in it, unless the scope ends before. */
  const end = (fits: (name: string) => boolean, scope?: RegExp): void => {
    for (let depth = open.length - 1; depth > 0; depth--) {
      const { name } = open[depth]!;
      if (fits(name)) return void (open.length = depth);
      if (scope?.test(name)) return;
    }
  };
  const start = (name: string, attributes: Record<string, string>, isClosed: boolean): void => {
    for (const [starts, ended, scope] of IMPLIED_ENDS) if (starts.test(name)) end((other) => ended.test(other), scope);
    const element: SourceElement = { name, attributes, nodes: [], parent: open.at(-1) };
    append(element);
    if (RAW.test(name)) {
      element.nodes.push(skipRaw(name));
      return;
    }
    // Only in foreign content does a slash end the element.
    const isEmpty = VOID.test(name) || (isClosed && open.some((outer) => /^(?:math|svg)$/.test(outer.name)));
    if (!isEmpty && open.length < MAX_DEPTH) open.push(element);
  };
  const skipRaw = (name: string): string => {
    const ends = new RegExp(`</${name}`, 'gi');
    ends.lastIndex = at;
    const found = ends.exec(source);
    const raw = source.slice(at, found?.index);
    at = found ? found.index : source.length;
    return raw;
  };

  for (let from = 0, count = 1; ; from = at, count++) {
    if (count % TAGS_PER_STEP === 0) yield;
    TAG.lastIndex = at;
    const hit = TAG.exec(source);
    if (!hit) {
      text(source.slice(from));
      return root;
    }
    text(source.slice(from, hit.index));
    at = TAG.lastIndex;
    const [all, declaration, endName, startName] = hit;
    if (all === '<!--') skip('-->');
    else if (declaration) skip('>');
    else if (endName) {
      const name = endName.toLowerCase();
      const scope = /^(?:table|caption|t[hrd]|tbody|thead|tfoot)$/.test(name) ? undefined : CELL;
      if (!IGNORED.test(name)) end((other) => other === name, scope);
    } else {
      const name = startName!.toLowerCase();
      const attributes = readAttributes();
      const isClosed = source[at - 1] === '/';
      if (source[at] === '>') at++;
      if (!IGNORED.test(name)) start(name, attributes, isClosed);
    }
  }
}

/** All text in a node. */
export const textOf = (node: SourceNode | readonly SourceNode[]): string => {
  if (typeof node === 'string') return node;
  const nodes = 'name' in node ? (isHiddenText(node) ? [] : node.nodes) : node;
  return nodes.map(textOf).join('');
};
const isHiddenText = ({ name }: SourceElement): boolean =>
  /^(?:script|style|template|textarea|title|iframe)$/.test(name);

/** The elements in a node, itself first, in document order. */
export function elementsIn(node: SourceNode | readonly SourceNode[], found: SourceElement[] = []): SourceElement[] {
  if (typeof node === 'string') return found;
  if ('name' in node) found.push(node);
  for (const child of 'name' in node ? node.nodes : node) if (typeof child !== 'string') elementsIn(child, found);
  return found;
}

/** The first element that fits, itself included. */
export function findElement(
  node: SourceNode | readonly SourceNode[],
  fits: (element: SourceElement) => boolean,
): SourceElement | undefined {
  if (typeof node === 'string') return undefined;
  if ('name' in node && fits(node)) return node;
  for (const child of 'name' in node ? node.nodes : node) {
    const found = typeof child === 'string' ? undefined : findElement(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** Whether one of an element's classes matches as a whole. */
export const hasClass = ({ attributes }: SourceElement, pattern: RegExp): boolean =>
  (attributes['class'] ?? '').split(/\s+/).some((name) => name && pattern.test(name));
