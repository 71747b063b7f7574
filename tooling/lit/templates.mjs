import { html, nothing } from './lit-templates.mjs';

/**
 * lit-html for script-tag files: renders the templates of widgets and parts, which bind a child (`<p>${text}</p>`) or the whole
 * of an attribute without quotes (`href=${url}`), and hold no directives. `../plain-templates.mjs` sees to that. What has Lit's
 * names in here is what its hydration reaches for.
 */
const page = document;
const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });

/** Stands in a template's HTML for the value of an attribute, and in a comment for a child. */
const MARKER = 'lit$';

export { html, nothing };
export const noChange = Symbol.for('lit-noChange');

const isPrimitive = (value) => value === null || (typeof value !== 'object' && typeof value !== 'function');
const isEmpty = (value) => value === nothing || value == null || value === '';
const marker = () => page.createComment('');

const templates = new WeakMap();
/** Elements and comments. */
const walker = page.createTreeWalker(page, 129);

/** The HTML of a template, and where in it values go: `index` counts elements and comments. */
class Template {
  parts = [];
  el = page.createElement('template');

  constructor(strings) {
    // Data from elsewhere that looks like a template has no `raw`, or is no array: only code makes both.
    if (!Array.isArray(strings) || !Object.hasOwn(strings, 'raw')) throw Error('template');
    // Not `reduce` or `join`, which old libraries replace.
    let code = String.raw({ raw: strings }, ...strings.map((text) => (text.endsWith('=') ? MARKER : `<?${MARKER}>`)));
    // A value at the very end needs something that it ends before, wherever the template stands.
    if (!strings.at(-1)) code += '<?>';
    this.el.innerHTML = policy ? policy.createHTML(code) : code;
    walker.currentNode = this.el.content;
    for (let index = 0, node; (node = walker.nextNode()); index++) {
      if (node.data === `?${MARKER}`) this.parts.push({ type: 2, index, ctor: ChildPart });
      for (const attribute of node.getAttributeNames?.() ?? []) {
        if (node.getAttribute(attribute) !== MARKER) continue;
        node.removeAttribute(attribute);
        const ctor = KINDS[attribute[0]];
        this.parts.push({ type: 1, index, name: ctor ? attribute.slice(1) : attribute, ctor: ctor ?? AttributePart });
      }
    }
  }
}

class TemplateInstance {
  _$AV = [];

  constructor(template) {
    this._$AD = template;
  }

  clone() {
    const { el, parts } = this._$AD;
    const fragment = page.importNode(el.content, true);
    walker.currentNode = fragment;
    let at = -1;
    for (const { index, name, ctor } of parts) {
      for (; at < index; at++) walker.nextNode();
      const node = walker.currentNode;
      this._$AV.push(new ctor(node, name ?? node.nextSibling));
    }
    // What it stands on it keeps from being forgotten.
    walker.currentNode = page;
    return fragment;
  }

  update(values) {
    this._$AV.forEach((part, index) => part._$AI(values[index]));
  }
}

/** What stands between two nodes: text, a template, a node, or a list of these. */
class ChildPart {
  _$AH = nothing;

  constructor(start, end) {
    this._$AA = start;
    this._$AB = end;
  }

  _$AI(value) {
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

  insert(node) {
    return this._$AA.parentNode.insertBefore(node, this._$AB);
  }

  setNode(node) {
    if (this._$AH === node) return;
    this.clear();
    this._$AH = this.insert(node);
  }

  setText(text) {
    // What a server left empty has no text node yet.
    if (!isEmpty(this._$AH) && isPrimitive(this._$AH)) this._$AA.nextSibling.data = text;
    else this.setNode(page.createTextNode(text));
    this._$AH = text;
  }

  setTemplate({ strings, values }) {
    const template = this._$AC({ strings });
    if (this._$AH?._$AD === template) return this._$AH.update(values);
    const instance = new TemplateInstance(template);
    const fragment = instance.clone();
    instance.update(values);
    this.setNode(fragment);
    this._$AH = instance;
  }

  _$AC({ strings }) {
    let template = templates.get(strings);
    if (!template) templates.set(strings, (template = new Template(strings)));
    return template;
  }

  setList(values) {
    if (!Array.isArray(this._$AH)) {
      this.clear();
      this._$AH = [];
    }
    const parts = this._$AH;
    let count = 0;
    for (const value of values) {
      parts[count] ??= new ChildPart(this.insert(marker()), this.insert(marker()));
      parts[count++]._$AI(value);
    }
    if (count === parts.length) return;
    this.clear(count ? parts[count - 1]._$AB.nextSibling : undefined);
    parts.length = count;
  }

  clear(from = this._$AA.nextSibling) {
    while (from !== this._$AB) {
      const next = from.nextSibling;
      from.remove();
      from = next;
    }
  }
}

class AttributePart {
  _$AH = nothing;

  constructor(element, name) {
    this.element = element;
    this.name = name;
  }

  /** `isThere`: a server has set it already. */
  _$AI(value, _part, _index, isThere) {
    if (isPrimitive(value) && value === this._$AH) return;
    this._$AH = value;
    if (!isThere) this.set(value);
  }

  set(value) {
    if (value === nothing) this.element.removeAttribute(this.name);
    else this.element.setAttribute(this.name, value ?? '');
  }
}

class PropertyPart extends AttributePart {
  /** Says that no server can have set it. */
  type = 3;

  set(value) {
    this.element[this.name] = value === nothing ? undefined : value;
  }
}

class BooleanAttributePart extends AttributePart {
  set(value) {
    this.element.toggleAttribute(this.name, value !== nothing && !!value);
  }
}

class EventPart extends AttributePart {
  _$AI(listener) {
    if (this._$AH === nothing) this.element.addEventListener(this.name, this);
    this._$AH = listener;
  }

  handleEvent(event) {
    this._$AH?.(event);
  }
}

const KINDS = { '.': PropertyPart, '?': BooleanAttributePart, '@': EventPart };

export function render(value, container, options = {}) {
  const { renderBefore = null } = options;
  const owner = renderBefore ?? container;
  owner._$litPart$ ??= new ChildPart(container.insertBefore(marker(), renderBefore), renderBefore);
  owner._$litPart$._$AI(value);
}

/** What hydration takes from Lit. */
export const _$LH = {
  D: (value) => Array.isArray(value),
  I: ChildPart,
  R: TemplateInstance,
  V: (_part, value) => value,
};
