import { decodeEntities } from '../feed/text/entities.js';
import { ENTITY_NAMES } from '../feed/text/entity-names.js';
import { anyOf, type SourceElement, type SourceNode } from './html-tree.js';
import { allAtOnce, type Steps } from '../feed/steps.js';

/** Longer than any story; the rest is ignored. */
const MAX_LENGTH = 3_000_000;
const TAGS_PER_STEP = 100;
/** Deeper elements become siblings. */
const MAX_DEPTH = 80;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements with raw text content (HTML 13.2.5.1). */
const RAW = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/;
const IGNORED = /^(?:html|body|head)$/;
/** Elements whose start tag closes an open paragraph. */
const ENDS_PARAGRAPH = /* @__PURE__ */ anyOf(
  `
    address article aside blockquote center details dd div dl dt fieldset figcaption figure footer form h[1-6]
    header hr li main nav ol p pre section summary table ul
  `,
);
const CELL = /^(?:td|th|caption|table)$/;
/** End tags that look for their element beyond the current table cell. */
const CROSSES_CELLS = /^(?:table|caption|t[hrd]|tbody|thead|tfoot)$/;
/** For each start tag: the elements that it closes, and where the search for them stops. */
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
 * Parses untrusted HTML to a tree, by the rules of HTML that matter in articles: void elements, implied end tags, raw text.
 * Needs no DOM, so it works on servers, in workers and under any page policy; the result is never assigned as HTML. Linear in time.
 */
export const parseHtml = (html: string): SourceElement => allAtOnce(parseInSteps(html));

/** Does the same with pauses. */
export const parseInSteps = (html: string): Steps<SourceElement> => new HtmlParser(html).parse();

class HtmlParser {
  readonly #source: string;
  readonly #root: SourceElement = { name: '', attributes: {}, nodes: [] };
  /** Elements still open, outermost first. */
  readonly #open: SourceElement[] = [this.#root];
  /** Position of the last quotation mark of each kind. */
  readonly #lastQuote: Record<'"' | "'", number>;
  #at = 0;

  constructor(html: string) {
    this.#source = html.slice(0, MAX_LENGTH);
    this.#lastQuote = { '"': this.#source.lastIndexOf('"'), "'": this.#source.lastIndexOf("'") };
  }

  *parse(): Steps<SourceElement> {
    for (let count = 1; ; count++) {
      if (count % TAGS_PER_STEP === 0) yield;
      const from = this.#at;
      TAG.lastIndex = from;
      const hit = TAG.exec(this.#source);
      this.#appendText(this.#source.slice(from, hit?.index));
      if (!hit) return this.#root;
      this.#at = TAG.lastIndex;
      const [all, declaration, endName, startName] = hit;
      if (all === '<!--') this.#skip('-->');
      else if (declaration) this.#skip('>');
      else if (endName) this.#readEnd(endName.toLowerCase());
      else this.#readStart(startName!.toLowerCase());
    }
  }

  #readStart(name: string): void {
    const attributes = this.#readAttributes();
    const isClosed = this.#source[this.#at - 1] === '/';
    if (this.#source[this.#at] === '>') this.#at++;
    if (IGNORED.test(name)) return;
    for (const [starts, ended, scope] of IMPLIED_ENDS)
      if (starts.test(name)) this.#end((other) => ended.test(other), scope);
    const element: SourceElement = { name, attributes, nodes: [], parent: this.#open.at(-1) };
    this.#append(element);
    if (RAW.test(name)) {
      element.nodes.push(this.#readRaw(name));
      return;
    }
    // A slash closes an element only in foreign content.
    const isEmpty = VOID.test(name) || (isClosed && this.#open.some((outer) => /^(?:math|svg)$/.test(outer.name)));
    if (!isEmpty && this.#open.length < MAX_DEPTH) this.#open.push(element);
  }

  #readEnd(name: string): void {
    if (!IGNORED.test(name)) this.#end((other) => other === name, CROSSES_CELLS.test(name) ? undefined : CELL);
  }

  /** Closes the innermost matching element and everything in it, unless the scope ends first. */
  #end(fits: (name: string) => boolean, scope?: RegExp): void {
    for (let depth = this.#open.length - 1; depth > 0; depth--) {
      const { name } = this.#open[depth]!;
      if (fits(name)) {
        this.#open.length = depth;
        return;
      }
      if (scope?.test(name)) return;
    }
  }

  #readAttributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (;;) {
      this.#take(SPACE);
      const name = this.#take(NAME) || this.#takeEqualsSign();
      if (!name) return attributes;
      const value = this.#take(EQUALS) && this.#readValue();
      const key = name.toLowerCase();
      if (!Object.hasOwn(attributes, key)) attributes[key] = decode(value);
    }
  }

  /** Reads an equals sign that starts an attribute name. */
  #takeEqualsSign(): string {
    return this.#source[this.#at] === '=' ? this.#source[this.#at++]! : '';
  }

  #readValue(): string {
    const quote = this.#source[this.#at];
    // An unmatched quotation mark is an ordinary character.
    if ((quote !== '"' && quote !== "'") || this.#lastQuote[quote] <= this.#at) return this.#take(BARE);
    this.#at++;
    return this.#skip(quote);
  }

  /** Reads raw text up to its end tag. */
  #readRaw(name: string): string {
    const ends = new RegExp(`</${name}`, 'gi');
    ends.lastIndex = this.#at;
    const found = ends.exec(this.#source);
    const raw = this.#source.slice(this.#at, found?.index);
    this.#at = found ? found.index : this.#source.length;
    return raw;
  }

  #appendText(raw: string): void {
    if (raw) this.#append(decode(raw));
  }

  #append(node: SourceNode): void {
    this.#open.at(-1)!.nodes.push(node);
  }

  /** Advances past a sticky pattern and returns the match. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#source) ?? [];
    this.#at += found.length;
    return found;
  }

  /** Advances past the next occurrence and returns the text before it. */
  #skip(until: string): string {
    const found = this.#source.indexOf(until, this.#at);
    const text = this.#source.slice(this.#at, found < 0 ? undefined : found);
    this.#at = found < 0 ? this.#source.length : found + until.length;
    return text;
  }
}
