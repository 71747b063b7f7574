import { parseHtml, type SourceElement, type SourceNode } from '../article/html-tree.js';

/** What a reader mode neither reads nor needs. */
const LEFT_OUT = /^(?:base|canvas|dialog|link|meta|noembed|noframes|script|style|svg|template|textarea|title)$/;

/**
 * As much of the DOM as Readability uses, without a document: nothing runs or loads, no page policy interferes, and
 * servers and workers get the same.
 */
class ReaderNode {
  parentNode: ReaderElement | undefined;
  previousSibling: ReaderChild | undefined;
  nextSibling: ReaderChild | undefined;

  get nextElementSibling(): ReaderElement | null {
    let next = this.nextSibling;
    while (next instanceof ReaderText) next = next.nextSibling;
    return next ?? null;
  }

  get previousElementSibling(): ReaderElement | null {
    let previous = this.previousSibling;
    while (previous instanceof ReaderText) previous = previous.previousSibling;
    return previous ?? null;
  }

  remove(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (!parent) return;
    if (previous) previous.nextSibling = next;
    else parent.firstChild = next;
    if (next) next.previousSibling = previous;
    else parent.lastChild = previous;
    this.parentNode = this.previousSibling = this.nextSibling = undefined;
  }
}

class ReaderText extends ReaderNode {
  readonly nodeType = 3;
  readonly TEXT_NODE = 3;
  readonly ELEMENT_NODE = 1;
  readonly nodeName = '#text';
  readonly childNodes: ReaderChild[] = [];
  textContent: string;

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

class ReaderElement extends ReaderNode {
  readonly nodeType: number = 1;
  readonly TEXT_NODE = 3;
  readonly ELEMENT_NODE = 1;
  /** Readability renames elements itself where this says so. */
  readonly __JSDOMParser__ = true;
  localName: string;
  tagName: string;
  attributes: ReaderAttribute[];
  firstChild: ReaderChild | undefined;
  lastChild: ReaderChild | undefined;

  constructor(name: string, attributes: Readonly<Record<string, string>> = {}) {
    super();
    this.localName = name;
    this.tagName = name.toUpperCase();
    this.attributes = Object.entries(attributes).map(([key, value]) => new ReaderAttribute(key, value));
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
    return first instanceof ReaderText ? first.nextElementSibling : (first ?? null);
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
    const style = this.getAttribute('style') ?? '';
    const value = (name: string) => new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\w+)`, 'i').exec(style)?.[1] ?? '';
    return { display: value('display'), visibility: value('visibility') };
  }

  get textContent(): string {
    const texts: string[] = [];
    const visit = (element: ReaderElement): void => {
      for (let node = element.firstChild; node; node = node.nextSibling)
        if (node instanceof ReaderText) texts.push(node.textContent);
        else visit(node);
    };
    visit(this);
    return texts.join('');
  }

  set textContent(text: string) {
    for (const node of this.childNodes) node.remove();
    this.appendChild(new ReaderText(text));
  }

  get innerHTML(): string {
    const parts: string[] = [];
    const write = (element: ReaderElement): void => {
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node instanceof ReaderText) {
          parts.push(escape(node.textContent));
          continue;
        }
        const { localName, attributes } = node;
        parts.push('<', localName, ...attributes.map(({ name, value }) => ` ${name}="${escape(value)}"`), '>');
        write(node);
        parts.push('</', localName, '>');
      }
    };
    write(this);
    return parts.join('');
  }

  set innerHTML(html: string) {
    for (const node of this.childNodes) node.remove();
    this.take(parseHtml(html).nodes);
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known) known.value = value;
    else this.attributes.push(new ReaderAttribute(name, value));
  }

  setAttributeNode({ name, value }: ReaderAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  appendChild(node: ReaderChild): ReaderChild {
    node.remove();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    return (this.lastChild = node);
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

  getElementsByTagName(wanted: string): ReaderElement[] {
    const name = wanted.toLowerCase();
    const found: ReaderElement[] = [];
    const visit = (element: ReaderElement): void => {
      for (let node = element.firstElementChild; node; node = node.nextElementSibling) {
        if (name === '*' || node.localName === name) found.push(node);
        visit(node);
      }
    };
    visit(this);
    return found;
  }

  /** Appends nodes of a tree, without scripts, styles and the like. */
  take(nodes: readonly SourceNode[]): void {
    for (const node of nodes)
      if (typeof node === 'string') this.appendChild(new ReaderText(node));
      else if (!LEFT_OUT.test(node.name)) {
        const element = new ReaderElement(node.name, node.attributes);
        this.appendChild(element);
        // The text of a frame is for browsers without frames.
        if (node.name !== 'iframe') element.take(node.nodes);
      }
  }
}

type ReaderChild = ReaderElement | ReaderText;

/** A document of a page's nodes. */
export class ReaderDocument extends ReaderElement {
  override readonly nodeType = 9;
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
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
