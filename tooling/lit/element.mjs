import { render } from './templates.mjs';

/**
 * `ReactiveElement` for script-tag files: what `NewsElement` builds on, for properties as `decorators.mjs` declares them and
 * styles that browsers can adopt. A change is a name here, without the value before it.
 */
class ReactiveElement extends HTMLElement {
  /** The properties of a class, inherited ones included, with their options. */
  static elementProperties = new Map();
  static styles = [];

  static get observedAttributes() {
    return [...this.elementProperties.values()].map(({ attribute }) => attribute).filter(Boolean);
  }

  static createProperty(name, options) {
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, options);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const before = this[key];
        this[key] = value;
        this.requestUpdate(name, before, options);
      },
    });
  }

  isUpdatePending = false;
  hasUpdated = false;
  #changed = new Set();
  #controllers = new Set();
  /** What was set before the element had its class. */
  #early = {};
  /** First values of properties that reflect: these never do. */
  #defaults = new Map();
  #toReflect = new Set();
  /** The property that is on its way to or from its attribute. */
  #reflecting;
  #connected;
  #done = new Promise((resolve) => (this.#connected = resolve));

  constructor() {
    super();
    for (const name of this.constructor.elementProperties.keys())
      if (Object.hasOwn(this, name)) {
        this.#early[name] = this[name];
        delete this[name];
      }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    // oxlint-disable-next-line wc/attach-shadow-constructor -- a server may have made one, which is not to be lost
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.constructor.styles.map((sheet) => sheet());
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  /** `NewsElement` makes defaults of nothing. */
  attributeChangedCallback(attribute, _before, text) {
    for (const [name, { attribute: own, type }] of this.constructor.elementProperties) {
      if (own !== attribute || this.#reflecting === name) continue;
      this.#reflecting = name;
      const value = type === Number && text ? +text : (text ?? this.#defaults.get(name) ?? text);
      this[name] = type === Boolean ? text !== null : value;
      this.#reflecting = undefined;
    }
  }

  requestUpdate(name, before, { attribute, reflect } = {}) {
    if (name) {
      const value = this[name];
      const isUnsaid = reflect && value === this.#defaults.get(name) && !this.hasAttribute(attribute);
      if (Object.is(value, before) && !isUnsaid) return;
      if (reflect && !this.#defaults.has(name)) this.#defaults.set(name, value);
      else {
        this.#changed.add(name);
        if (reflect && this.#reflecting !== name) this.#toReflect.add(name);
      }
    }
    if (!this.isUpdatePending) this.#done = this.#updateSoon();
  }

  async #updateSoon() {
    this.isUpdatePending = true;
    // One that failed has been reported, and is no reason never to update again.
    await this.#done.catch(() => {});
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    Object.assign(this, this.#early);
    this.#early = {};
    const changed = this.#changed;
    let updates;
    try {
      updates = this.shouldUpdate(changed);
      if (updates) {
        this.willUpdate(changed);
        this.#tell('hostUpdate');
        this.update(changed);
      }
    } catch (error) {
      this.#settle();
      throw error;
    }
    if (!updates) return this.#settle();
    this.#tell('hostUpdated');
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  shouldUpdate() {
    return true;
  }

  willUpdate() {}

  /** What changes from now on is for another update. */
  update() {
    for (const name of this.#toReflect) this.#reflect(name, this.constructor.elementProperties.get(name));
    this.#toReflect.clear();
    this.#settle();
  }

  #settle() {
    this.#changed = new Set();
    this.isUpdatePending = false;
  }

  firstUpdated() {}

  updated() {}

  get updateComplete() {
    return this.getUpdateComplete();
  }

  getUpdateComplete() {
    return this.#done;
  }

  #reflect(name, { attribute, type }) {
    const value = type === Boolean ? (this[name] ? '' : null) : this[name];
    this.#reflecting = name;
    if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
    this.#reflecting = undefined;
  }

  #tell(what) {
    for (const controller of this.#controllers) controller[what]?.();
  }
}

/** Two classes, as hydration wraps what this one adds to the other. */
export class LitElement extends ReactiveElement {
  renderOptions = {};

  createRenderRoot() {
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  update(changed) {
    const content = this.render();
    super.update(changed);
    render(content, this.renderRoot, this.renderOptions);
  }
}

globalThis.litElementHydrateSupport?.({ LitElement });
