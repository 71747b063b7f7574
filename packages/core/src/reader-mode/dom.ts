import { allAtOnce, type Steps } from '../feed/steps.js';
import type { SourceElement, SourceNode } from '../article/html-tree.js';
import { parseHtml } from '../article/parse-html.js';

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const NO_ATTRIBUTES: ReaderAttribute[] = [];
const NO_STYLE = { display: '', visibility: '' };

/** Elements that a reader mode neither reads nor needs. */
const LEFT_OUT = /^(?:base|canvas|dialog|link|meta|noembed|noframes|script|style|svg|template|textarea|title)$/;

/**
 * The part of the DOM that Readability uses, without a document: nothing runs or loads, no page policy interferes, and it
 * works on servers and in workers.
 */
class ReaderNode {
  parentNode: ReaderElement | undefined;
  previousSibling: ReaderChild | undefined;
  nextSibling: ReaderChild | undefined;

  get nextElementSibling(): ReaderElement | null {
    let next = this.nextSibling;
    while (next?.nodeType === TEXT) next = next.nextSibling;
    return next ?? null;
  }

  get previousElementSibling(): ReaderElement | null {
    let previous = this.previousSibling;
    while (previous?.nodeType === TEXT) previous = previous.previousSibling;
    return previous ?? null;
  }

  remove(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (!parent) return;
    parent.forget();
    if (previous) previous.nextSibling = next;
    else parent.firstChild = next;
    if (next) next.previousSibling = previous;
    else parent.lastChild = previous;
    this.parentNode = this.previousSibling = this.nextSibling = undefined;
  }
}

class ReaderText extends ReaderNode {
  readonly nodeType = TEXT;
  readonly TEXT_NODE = TEXT;
  readonly ELEMENT_NODE = ELEMENT;
  readonly nodeName = '#text';
  readonly childNodes: ReaderChild[] = [];
  readonly textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

class ReaderAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): ReaderAttribute {
    return new ReaderAttribute(this.name, this.value);
  }
}

export class ReaderElement extends ReaderNode {
  readonly nodeType: typeof ELEMENT | typeof DOCUMENT = ELEMENT;
  readonly TEXT_NODE = TEXT;
  readonly ELEMENT_NODE = ELEMENT;
  /** Makes Readability rename elements itself. */
  readonly __JSDOMParser__ = true;
  localName: string;
  tagName: string;
  attributes: ReaderAttribute[];
  firstChild: ReaderChild | undefined;
  lastChild: ReaderChild | undefined;
  /** All text within, cached until something changes. */
  #text: string | undefined;
  #elements: ReaderElement[] | undefined;

  constructor(name: string, attributes: Readonly<Record<string, string>> = {}) {
    super();
    this.localName = name;
    this.tagName = name.toUpperCase();
    this.attributes = NO_ATTRIBUTES;
    for (const key in attributes) this.setAttribute(key, attributes[key]!);
  }

  get nodeName(): string {
    return this.tagName;
  }

  get childNodes(): ReaderChild[] {
    const nodes: ReaderChild[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): ReaderElement[] {
    return this.childNodes.filter((node) => node instanceof ReaderElement);
  }

  get firstElementChild(): ReaderElement | null {
    const first = this.firstChild;
    return (first?.nodeType === TEXT ? first.nextElementSibling : first) ?? null;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(id: string) {
    this.setAttribute('id', id);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(names: string) {
    this.setAttribute('class', names);
  }

  get style(): { display: string; visibility: string } {
    const style = this.getAttribute('style');
    if (!style) return NO_STYLE;
    const value = (name: string) => new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\w+)`, 'i').exec(style)?.[1] ?? '';
    return { display: value('display'), visibility: value('visibility') };
  }

  get textContent(): string {
    if (this.#text !== undefined) return this.#text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    return (this.#text = text);
  }

  set textContent(text: string) {
    for (const node of this.childNodes) node.remove();
    this.appendChild(new ReaderText(text));
  }

  get innerHTML(): string {
    return allAtOnce(this.htmlInSteps());
  }

  set innerHTML(html: string) {
    this.forget();
    for (const node of this.childNodes) node.remove();
    this.take(parseHtml(html).nodes);
  }

  /** Serialises the content as HTML, with pauses. */
  *htmlInSteps(): Steps<string> {
    let html = '';
    for (let node = this.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) html += escape(node.textContent);
      else html += `${node.#startTag()}${yield* node.htmlInSteps()}</${node.localName}>`;
      yield;
    }
    return html;
  }

  #startTag(): string {
    let tag = `<${this.localName}`;
    for (const { name, value } of this.attributes) tag += ` ${name}="${escape(value)}"`;
    return `${tag}>`;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const existing = this.attributes.find((attribute) => attribute.name === name);
    if (existing) existing.value = value;
    else this.attributes = [...this.attributes, new ReaderAttribute(name, value)];
  }

  setAttributeNode({ name, value }: ReaderAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  /** Clears the cache after a change within. */
  forget(): void {
    this.#text = this.#elements = undefined;
    this.parentNode?.forget();
  }

  appendChild(node: ReaderChild): ReaderChild {
    node.remove();
    this.forget();
    this.#link(node);
    return node;
  }

  #link(node: ReaderChild): void {
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
  }

  replaceChild(node: ReaderChild, old: ReaderChild): ReaderChild {
    node.remove();
    const { previousSibling: previous, nextSibling: next } = old;
    old.remove();
    Object.assign(node, { parentNode: this, previousSibling: previous, nextSibling: next });
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    return old;
  }

  removeChild(node: ReaderChild): ReaderChild {
    node.remove();
    return node;
  }

  getElementsByTagName(qualifiedName: string): ReaderElement[] {
    const all = this.#descendants();
    const name = qualifiedName.toUpperCase();
    return name === '*' ? [...all] : all.filter(({ tagName }) => tagName === name);
  }

  /** Returns all descendants, cached since Readability queries some forty names. */
  #descendants(): ReaderElement[] {
    if (this.#elements) return this.#elements;
    const elements: ReaderElement[] = [];
    const collect = (element: ReaderElement): void => {
      for (let node = element.firstChild; node; node = node.nextSibling)
        if (node.nodeType !== TEXT) {
          elements.push(node);
          collect(node);
        }
    };
    collect(this);
    return (this.#elements = elements);
  }

  /** Wraps nodes in this element, with pauses. */
  *frame(nodes: readonly SourceNode[]): Steps<void> {
    this.localName = 'div';
    this.tagName = 'DIV';
    this.attributes = NO_ATTRIBUTES;
    this.firstChild = this.lastChild = undefined;
    this.forget();
    for (const node of nodes) {
      this.take([node]);
      yield;
    }
  }

  /** Appends nodes of a tree, without scripts, styles and the like. */
  take(nodes: readonly SourceNode[]): void {
    for (const node of nodes)
      if (typeof node === 'string') this.#link(new ReaderText(node));
      else if (!LEFT_OUT.test(node.name)) {
        const element = new ReaderElement(node.name, node.attributes);
        this.#link(element);
        // The text of an iframe is for browsers without iframes.
        if (node.name !== 'iframe') element.take(node.nodes);
      }
  }
}

type ReaderChild = ReaderElement | ReaderText;

/** A document made from a page's nodes. */
export class ReaderDocument extends ReaderElement {
  override readonly nodeType = DOCUMENT;
  readonly documentElement = new ReaderElement('html');
  readonly body = new ReaderElement('body');
  readonly title: string;
  readonly baseURI: string;
  readonly documentURI: string;

  constructor(root: SourceElement, title: string, url: string) {
    super('#document');
    this.title = title;
    this.baseURI = this.documentURI = url;
    this.appendChild(this.documentElement);
    this.documentElement.appendChild(this.body);
    this.body.take(root.nodes);
  }

  createElement(name: string): ReaderElement {
    return new ReaderElement(name.toLowerCase());
  }

  createTextNode(text: string): ReaderText {
    return new ReaderText(text);
  }
}

const escape = (text: string): string =>
  !/[&<>"]/.test(text)
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
