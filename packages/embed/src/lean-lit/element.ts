import type { LitElement as Lit, ReactiveController, RenderOptions } from 'lit';
import type { Styles } from './css.js';
import { render } from './templates.js';

/** What a table can say of a property, of all that Lit knows. */
interface Declaration {
  /** Nothing that reflects is without one. */
  readonly attribute?: string | false;
  readonly type?: typeof Number | typeof Boolean | typeof String;
  /** Always with Lit's `useDefault`. */
  readonly reflect?: boolean;
}

/** What others than its subclasses use of an element. */
type Public = Pick<
  Lit,
  | 'renderRoot'
  | 'isUpdatePending'
  | 'hasUpdated'
  | 'addController'
  | 'connectedCallback'
  | 'disconnectedCallback'
  | 'attributeChangedCallback'
  | 'requestUpdate'
  | 'updateComplete'
>;

/**
 * `ReactiveElement` for script-tag files: what `NewsElement` builds on, for properties as `decorators.ts` declares them and
 * styles that browsers can adopt. A change is a name here, without the value before it.
 */
abstract class ReactiveElement extends HTMLElement implements Public {
  /** The properties of a class, inherited ones included, with their options. */
  static elementProperties = new Map<PropertyKey, Declaration>();
  static styles: Styles[] = [];

  static get observedAttributes(): string[] {
    return [...this.elementProperties.values()].map(({ attribute }) => attribute).filter(Boolean) as string[];
  }

  static createProperty(name: PropertyKey, options: Declaration): void {
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, options);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get(this: ReactiveElement) {
        return this[key];
      },
      set(this: ReactiveElement, value: unknown) {
        const before = this[key];
        this[key] = value;
        this.requestUpdate(name, before, options);
      },
    });
  }

  /** The properties that a table declares. */
  [property: string | symbol]: unknown;

  /** There from the first connection on. */
  declare renderRoot: HTMLElement | DocumentFragment;
  isUpdatePending = false;
  hasUpdated = false;
  #changed = new Set<PropertyKey>();
  #controllers = new Set<ReactiveController>();
  /** What was set before the element had its class. */
  #early: Record<PropertyKey, unknown> = {};
  /** First values of properties that reflect: these never do. */
  #defaults = new Map<PropertyKey, unknown>();
  #toReflect = new Set<PropertyKey>();
  /** The property that is on its way to or from its attribute. */
  #reflecting: PropertyKey | undefined;
  #connected!: () => void;
  #done = new Promise<boolean>((resolve) => (this.#connected = resolve as () => void));

  constructor() {
    super();
    for (const name of (this.constructor as typeof ReactiveElement).elementProperties.keys())
      if (Object.hasOwn(this, name)) {
        this.#early[name] = this[name];
        delete this[name];
      }
    this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  protected createRenderRoot(): ShadowRoot {
    // oxlint-disable-next-line wc/attach-shadow-constructor -- a server may have made one, which is not to be lost
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof ReactiveElement).styles.map((sheet) => sheet());
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
    this.#tell('hostConnected');
  }

  disconnectedCallback(): void {
    this.#tell('hostDisconnected');
  }

  /** `NewsElement` makes defaults of nothing. */
  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    for (const [name, { attribute: own, type }] of (this.constructor as typeof ReactiveElement).elementProperties) {
      if (own !== attribute || this.#reflecting === name) continue;
      this.#reflecting = name;
      const value = type === Number && text ? +text : (text ?? this.#defaults.get(name) ?? text);
      this[name] = type === Boolean ? text !== null : value;
      this.#reflecting = undefined;
    }
  }

  /** Without a name it updates whatever has changed. */
  requestUpdate(name?: PropertyKey, before?: unknown, { attribute, reflect }: Declaration = {}): void {
    if (name) {
      const value = this[name];
      const isUnsaid = reflect && value === this.#defaults.get(name) && !this.hasAttribute(attribute as string);
      if (Object.is(value, before) && !isUnsaid) return;
      if (reflect && !this.#defaults.has(name)) this.#defaults.set(name, value);
      else {
        this.#changed.add(name);
        if (reflect && this.#reflecting !== name) this.#toReflect.add(name);
      }
    }
    if (!this.isUpdatePending) this.#done = this.#updateSoon();
  }

  async #updateSoon(): Promise<boolean> {
    this.isUpdatePending = true;
    // One that failed has been reported, and is no reason never to update again.
    await this.#done.catch(() => {});
    this.performUpdate();
    return !this.isUpdatePending;
  }

  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    Object.assign(this, this.#early);
    this.#early = {};
    const changed = this.#changed;
    let updates: boolean;
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

  // What has changed is for widgets: here a parameter for it would only be weight.
  protected shouldUpdate(changed: Set<PropertyKey>): boolean;
  protected shouldUpdate(): boolean {
    return true;
  }

  protected willUpdate(changed: Set<PropertyKey>): void;
  protected willUpdate(): void {}

  /** What changes from now on is for another update. */
  protected update(changed: Set<PropertyKey>): void;
  protected update(): void {
    for (const name of this.#toReflect)
      this.#reflect(name, (this.constructor as typeof ReactiveElement).elementProperties.get(name)!);
    this.#toReflect.clear();
    this.#settle();
  }

  #settle(): void {
    this.#changed = new Set();
    this.isUpdatePending = false;
  }

  protected firstUpdated(changed: Set<PropertyKey>): void;
  protected firstUpdated(): void {}

  protected updated(changed: Set<PropertyKey>): void;
  protected updated(): void {}

  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  protected getUpdateComplete(): Promise<boolean> {
    return this.#done;
  }

  #reflect(name: PropertyKey, { attribute, type }: Declaration): void {
    const value = type === Boolean ? (this[name] ? '' : null) : this[name];
    this.#reflecting = name;
    if (value == null) this.removeAttribute(attribute as string);
    else this.setAttribute(attribute as string, value as string);
    this.#reflecting = undefined;
  }

  #tell(what: keyof ReactiveController): void {
    for (const controller of this.#controllers) controller[what]?.();
  }
}

/** Two classes, as hydration wraps what this one adds to the other. */
export abstract class LitElement extends ReactiveElement implements Pick<Lit, 'renderOptions'> {
  renderOptions: RenderOptions = {};

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  protected abstract render(): unknown;

  protected override update(changed: Set<PropertyKey>): void {
    const content = this.render();
    super.update(changed);
    render(content, this.renderRoot, this.renderOptions);
  }
}

(
  globalThis as { litElementHydrateSupport?: (lit: { LitElement: typeof LitElement }) => void }
).litElementHydrateSupport?.({ LitElement });
