// lit-html for script-tag files: renders the templates of widgets and parts, which bind a child (`<p>${text}</p>`) or the whole
// of an attribute without quotes (`href=${url}`), and hold no directives; the plugin `plain-templates` sees to that. What has
// Lit's names in here is what its hydration reaches for.
import type { RenderOptions, TemplateResult } from 'lit';
import { html, nothing } from './lit-templates.js';

const page = document;

/** What of Trusted Types a template needs; what a policy makes is a text to the types of the DOM. */
interface HtmlPolicy {
  createHTML(text: string): string;
}
const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });

/** Stands in a template's HTML for the value of an attribute, and in a comment for a child. */
const MARKER = 'lit$';

export { html, nothing };
export const noChange = Symbol.for('lit-noChange');

type Primitive = string | number | bigint | boolean | symbol | null | undefined;

const isPrimitive = (value: unknown): value is Primitive =>
  value === null || (typeof value !== 'object' && typeof value !== 'function');
const isEmpty = (value: unknown): boolean => value === nothing || value == null || value === '';
const marker = (): Comment => page.createComment('');

/** The only members that are asked of an object to learn what kind of child it is. */
interface Unmarked {
  readonly _$litType$?: undefined;
  readonly nodeType?: undefined;
}

/** What is given for a child: anything, as items come from pages too. Told apart by what it has. */
type Child =
  | Primitive
  | (TemplateResult & { readonly nodeType?: undefined })
  | (Node & { readonly nodeType: 1 | 3 | 8 | 11; readonly _$litType$?: undefined })
  | (Child[] & Unmarked)
  | Unmarked;

/** One place in a template that takes a value. */
interface Part {
  _$AI(value: unknown): void;
}

/** Where a part is in a template, and what makes it: each kind wants a node and a second argument of its own. */
interface TemplatePart {
  /** 1 for attributes, 2 for children, as Lit numbers them. */
  readonly type: 1 | 2;
  readonly index: number;
  readonly name?: string;
  readonly ctor: new (node: never, at: never) => Part;
}

const templates = new WeakMap<TemplateStringsArray, Template>();
/** Elements and comments. */
const walker = page.createTreeWalker(page, 129);

/** The HTML of a template, and where in it values go: `index` counts elements and comments. */
class Template {
  parts: TemplatePart[] = [];
  el = page.createElement('template');

  constructor(strings: TemplateStringsArray) {
    // Data from elsewhere that looks like a template has no `raw`, or is no array: only code makes both.
    if (!Array.isArray(strings) || !Object.hasOwn(strings, 'raw')) throw Error('template');
    // Not `reduce` or `join`, which old libraries replace.
    let code = String.raw(
      { raw: strings },
      ...strings.map((text: string) => (text.endsWith('=') ? MARKER : `<?${MARKER}>`)),
    );
    // A value at the very end needs something that it ends before, wherever the template stands.
    if (!strings.at(-1)) code += '<?>';
    // oxlint-disable-next-line news-widgets/no-html-assignment -- only what stands in our code, values go in as text
    this.el.innerHTML = policy ? policy.createHTML(code) : code;
    walker.currentNode = this.el.content;
    // A comment has `data`, and nothing of an element.
    for (let index = 0, node; (node = walker.nextNode() as (Element & { data?: string }) | null); index++) {
      if (node.data === `?${MARKER}`) this.parts.push({ type: 2, index, ctor: ChildPart });
      for (const attribute of node.getAttributeNames?.() ?? []) {
        if (node.getAttribute(attribute) !== MARKER) continue;
        node.removeAttribute(attribute);
        const ctor = KINDS[attribute[0]!];
        this.parts.push({ type: 1, index, name: ctor ? attribute.slice(1) : attribute, ctor: ctor ?? AttributePart });
      }
    }
  }
}

/** A template where it is shown, with its parts. */
class TemplateInstance {
  _$AV: Part[] = [];
  declare readonly _$AD: Template;

  constructor(template: Template) {
    this._$AD = template;
  }

  clone(): DocumentFragment {
    const { el, parts } = this._$AD;
    const fragment = page.importNode(el.content, true);
    walker.currentNode = fragment;
    let at = -1;
    for (const { index, name, ctor } of parts) {
      for (; at < index; at++) walker.nextNode();
      const node = walker.currentNode;
      this._$AV.push(new ctor(node as never, (name ?? node.nextSibling) as never));
    }
    // What it stands on it keeps from being forgotten.
    walker.currentNode = page;
    return fragment;
  }

  update(values: readonly unknown[]): void {
    this._$AV.forEach((part, index) => part._$AI(values[index]));
  }
}

/** What stands between two nodes: text, a template, a node, or a list of these. */
class ChildPart implements Part {
  /** What is shown; of text what was given. */
  _$AH: Primitive | Unmarked | Node | TemplateInstance | ChildPart[] = nothing;
  declare readonly _$AA: ChildNode;
  /** Hydration learns it later. */
  declare _$AB: ChildNode | null;

  constructor(start: ChildNode, end: ChildNode | null) {
    this._$AA = start;
    this._$AB = end;
  }

  _$AI(value: Child): void {
    if (isPrimitive(value)) {
      if (isEmpty(value)) {
        if (this._$AH !== nothing) this.clear();
        this._$AH = nothing;
      } else if (value !== this._$AH) this.setText(value);
    } else if (value._$litType$) this.setTemplate(value);
    else if (value.nodeType) this.setNode(value);
    else if (Array.isArray(value)) this.setList(value);
    // Items come from pages too: what claims to be a title may be anything.
    else this.setText(value);
  }

  insert<T extends Node>(node: T): T {
    return this._$AA.parentNode!.insertBefore(node, this._$AB);
  }

  setNode(node: Node): void {
    if (this._$AH === node) return;
    this.clear();
    this._$AH = this.insert(node);
  }

  setText(value: Primitive | Unmarked): void {
    // What a server left empty has no text node yet.
    if (!isEmpty(this._$AH) && isPrimitive(this._$AH)) (this._$AA.nextSibling as Text).data = value as string;
    else this.setNode(page.createTextNode(value as string));
    this._$AH = value;
  }

  setTemplate({ strings, values }: Pick<TemplateResult, 'strings' | 'values'>): void {
    const template = this._$AC({ strings });
    if ((this._$AH as TemplateInstance | undefined)?._$AD === template)
      return (this._$AH as TemplateInstance).update(values);
    const instance = new TemplateInstance(template);
    const fragment = instance.clone();
    instance.update(values);
    this.setNode(fragment);
    this._$AH = instance;
  }

  /** The template of these texts: one for all that show it. */
  _$AC({ strings }: Pick<TemplateResult, 'strings'>): Template {
    let template = templates.get(strings);
    if (!template) templates.set(strings, (template = new Template(strings)));
    return template;
  }

  setList(values: Child[]): void {
    if (!Array.isArray(this._$AH)) {
      this.clear();
      this._$AH = [];
    }
    const parts = this._$AH;
    let count = 0;
    for (const value of values) {
      parts[count] ??= new ChildPart(this.insert(marker()), this.insert(marker()));
      parts[count++]!._$AI(value);
    }
    if (count === parts.length) return;
    this.clear(count ? parts[count - 1]!._$AB!.nextSibling : undefined);
    parts.length = count;
  }

  clear(from = this._$AA.nextSibling): void {
    while (from !== this._$AB) {
      const next: ChildNode | null = from!.nextSibling;
      from!.remove();
      from = next;
    }
  }
}

/** The whole of an attribute. */
class AttributePart implements Part {
  /** What was given last. */
  _$AH: unknown = nothing;
  declare readonly element: Element;
  declare readonly name: string;

  constructor(element: Element, name: string) {
    this.element = element;
    this.name = name;
  }

  /** `isThere`: a server has set it already. */
  _$AI(value: unknown, _part?: Part, _index?: number, isThere?: boolean): void {
    if (isPrimitive(value) && value === this._$AH) return;
    this._$AH = value;
    if (!isThere) this.set(value);
  }

  set(value: unknown): void {
    if (value === nothing) this.element.removeAttribute(this.name);
    else this.element.setAttribute(this.name, (value ?? '') as string);
  }
}

/** `.name=${value}` */
class PropertyPart extends AttributePart {
  /** Says that no server can have set it. */
  type = 3;
  declare readonly element: Element & Record<string, unknown>;

  override set(value: unknown): void {
    this.element[this.name] = value === nothing ? undefined : value;
  }
}

/** `?name=${value}` */
class BooleanAttributePart extends AttributePart {
  override set(value: unknown): void {
    this.element.toggleAttribute(this.name, value !== nothing && !!value);
  }
}

type Listener = (event: Event) => void;

/** `@name=${listener}` */
class EventPart extends AttributePart {
  override _$AI(listener: Listener | undefined): void {
    if (this._$AH === nothing) this.element.addEventListener(this.name, this);
    this._$AH = listener;
  }

  handleEvent(event: Event): void {
    (this._$AH as Listener | undefined)?.(event);
  }
}

const KINDS: Readonly<Record<string, typeof AttributePart>> = {
  '.': PropertyPart,
  '?': BooleanAttributePart,
  '@': EventPart,
};

/** Shows a value in a container, before the node that `renderBefore` names: what it shows there, whoever asks again. */
export function render(
  value: unknown,
  container: HTMLElement | DocumentFragment,
  options: Pick<RenderOptions, 'renderBefore'> = {},
): void {
  const { renderBefore = null } = options;
  const owner: Node & { _$litPart$?: Part } = renderBefore ?? container;
  owner._$litPart$ ??= new ChildPart(container.insertBefore(marker(), renderBefore), renderBefore);
  owner._$litPart$._$AI(value);
}

/** What hydration takes from Lit. */
export const _$LH = {
  D: (value: unknown): boolean => Array.isArray(value),
  I: ChildPart,
  R: TemplateInstance,
  V: (_part: unknown, value: unknown): unknown => value,
};
