import { html, LitElement, type PropertyDeclaration, render, supportsAdoptingStyleSheets } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from './locale-controller.js';
import { emit } from './events.js';
import { nextTask } from '../page/next-task.js';
import { warnOnce } from '../page/warn-once.js';
import { common } from '../i18n/en/common.js';
import type { LocaleTable, Section, Words } from '../i18n/locale-table.js';
import type { Utm } from '../url/utm.js';
import { coerce } from './coerce.js';
import { HYDRATION_ENABLED } from './hydration.js';
import { importPageColours } from './import-page-colours.js';
import { KeptHeight } from './kept-height.js';
import { sheetsIn } from './sheets-in.js';
import { allowedValues, numberOr, oneOf } from './one-of.js';
import type { PageHeadings } from './page-headings.js';

/** Values of the `theme` attribute. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Values of the `target` attribute. */
export const TARGETS = ['_self', '_blank'] as const;

/**
 * Base class of all widgets: theme, language, heading, link options, and errors that never reach the page.
 *
 * @typeParam S - Sections of words that the widget uses from the start.
 * @typeParam Later - Sections that code imported on demand adds with `addWords`.
 *
 * @attr {string} lang - Language of the widget's words, as a BCP 47 tag; by default the language of the nearest ancestor.
 *
 * @cssprop [--news-accent] - Colour of kickers, focus rings and the primary button; by default the colour of the page's links, or else of its text.
 * @cssprop [--news-font-heading=inherit] - Font family of headings and headlines.
 * @cssprop [--news-space=1em] - Base unit of all spacing.
 * @cssprop [--news-surface] - Background colour, painted only with the themes `light` and `dark`.
 * @cssprop [--news-text] - Text colour; inherited with the theme `auto`.
 * @cssprop [--news-radius=2px] - Corner radius of pictures, buttons and fields.
 */
export abstract class NewsElement<S extends Section = Section, Later extends Section = never> extends LitElement {
  /** Colours: `auto` follows the text colour of the host page, `light` and `dark` paint a background of their own. */
  @property({ converter: oneOf(THEMES), reflect: true, useDefault: true }) theme: (typeof THEMES)[number] = 'auto';

  /** Text of the heading above the content. */
  @property() heading = '';

  /** Level of the heading, 2 to 6; headlines below it are one level deeper. `auto` is one below the last heading before the widget. */
  @property({ type: Number, converter: numberOr('auto'), attribute: 'heading-level' }) headingLevel: number | 'auto' =
    2;

  /** Target of links; with `_blank` they are marked and announced. */
  @property() target: (typeof TARGETS)[number] = '_self';

  /** Value of `utm_source` for links without one. */
  @property({ attribute: 'utm-source' }) utmSource = '';

  /** Value of `utm_medium` for links without one. */
  @property({ attribute: 'utm-medium' }) utmMedium = '';

  /** Value of `utm_campaign` for links without one. */
  @property({ attribute: 'utm-campaign' }) utmCampaign = '';

  /** Replacements for the widget's words, by key. The type `Words` of `@news-widgets/core/i18n` lists the keys. */
  @property({ attribute: false }) strings: Partial<Words<S | Later>> = {};

  /** Server-rendered content is shown but not hydrated yet. @internal */
  isHydrating = false;

  /** False on a server, and during hydration, which must render the same without the page around it. @internal */
  get knowsPage(): boolean {
    return !this.isHydrating && !!globalThis.document;
  }

  /** Returns whether the page has filled a slot. @internal */
  hasSlotted(name: string): boolean {
    return this.knowsPage && !!this.firstElementChild && !!this.querySelector(`:scope > [slot=${name}]`);
  }

  readonly #locale: LocaleController;
  readonly #internals = internalsOf(this);
  #states = '';
  #isSetUp = false;
  #headings?: PageHeadings;
  #followsHeadings = false;

  /** Restores the data that the server rendered, before hydration; set if hydration support was loaded after Lit. @internal */
  static restoreServerState?: (element: LitElement) => void;

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** @param english - Sections of words that the widget uses from the start. */
  constructor(english: Pick<LocaleTable, S>) {
    super();
    new KeptHeight(this);
    this.#locale = new LocaleController(this, { common, ...english });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    // Templates write "null" or "undefined" for a value that is not set; an absent attribute also reads as "null".
    const unset = this.#declarationOf(name)?.type === Boolean ? /^(false|0|null|undefined)$/ : /^(null|undefined)$/;
    super.attributeChangedCallback(name, before, unset.test(String(now)) ? null : now);
    if (name === 'lang' && this.isConnected) this.#locale.update();
  }

  /** Coerces strings like attributes. `null`, `undefined` and invalid values become the default. */
  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration): void {
    const values = this as unknown as Record<PropertyKey, unknown>;
    const value = name && values[name];
    let coerced = value;
    if (name && value == null && before !== value) coerced = this.#defaultValues()[name];
    else if (name && options && value != null) coerced = coerce(value, options, () => this.#defaultValues()[name]);
    if (name && options && isWrong(coerced, options)) {
      this.#warnAbout(name, coerced, options);
      coerced = this.#defaultValues()[name];
    }
    if (name && !Object.is(coerced, value)) values[name] = coerced;
    else super.requestUpdate(name, before, options);
  }

  #declarationOf(attribute: string): PropertyDeclaration | undefined {
    const { elementProperties } = this.constructor as typeof NewsElement;
    return [...elementProperties].find(
      ([name, one]) => (one.attribute || String(name).toLowerCase()) === attribute,
    )?.[1];
  }

  #warnAbout(name: PropertyKey, value: unknown, { type, attribute, converter }: PropertyDeclaration): void {
    // Templates write an empty attribute for a value that is not set.
    if (value === '') return;
    const attributeName = String(attribute || name);
    const text = Number.isNaN(value) ? (this.getAttribute(attributeName) ?? value) : value;
    const allowed = allowedValues(converter);
    const expected = type === Number ? ['a number', ...(allowed ?? [])].join(' or ') : `one of: ${allowed?.join(', ')}`;
    const used = this.#defaultValues()[name];
    const instead = used == null ? '' : ` ${String(used)} is used.`;
    warnOnce(`<${this.localName}>: ${attributeName}="${String(text)}" is not ${expected}.${instead}`);
  }

  /** Returns an instance with the default value of every property, cached per class. */
  #defaultValues(): Record<PropertyKey, unknown> {
    const Class = this.constructor as (new () => NewsElement) & { defaultValues?: object };
    // Prevents recursion: a constructor may set a property to `undefined`.
    if (!Object.hasOwn(Class, 'defaultValues')) {
      Class.defaultValues = {};
      Class.defaultValues = new Class();
    }
    return Class.defaultValues as Record<PropertyKey, unknown>;
  }

  /** BCP 47 tag of the widget's language. @internal */
  get locale(): string {
    return this.#locale.locale;
  }

  /** The widget's words with the page's replacements. @internal */
  get words(): Words<S | Later> {
    const words = this.#locale.words as Words<S | Later>;
    return Object.keys(this.strings)[0] ? { ...words, ...this.strings } : words;
  }

  /** Adds words for code imported on demand; settles when those of the locale are available. @internal */
  addWords(english: Pick<LocaleTable, Later>): Promise<unknown> | undefined {
    return this.#locale.add(english);
  }

  /** @internal */
  get utm(): Utm {
    return { source: this.utmSource, medium: this.utmMedium, campaign: this.utmCampaign };
  }

  /** The heading level, within its bounds. @internal */
  get level(): number {
    const requested = this.headingLevel === 'auto' ? (this.#headings?.level ?? NaN) : this.headingLevel;
    const level = requested >= 1 ? requested : (this.#defaultValues()['headingLevel'] as number);
    return Math.min(6, Math.max(2, Math.round(level)));
  }

  /** Called when moved into another document, which needs style sheets of its own. @internal */
  adoptedCallback(): void {
    if (!this.shadowRoot || !supportsAdoptingStyleSheets) return;
    const { elementStyles } = this.constructor as typeof NewsElement;
    this.shadowRoot.adoptedStyleSheets = sheetsIn(this.ownerDocument, elementStyles.map(String));
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isSetUp) return;
    this.#isSetUp = true;
    if (this.parentElement?.localName === 'p')
      import('./displaced-markup.js').then(({ takeDisplaced }) => takeDisplaced(this)).catch(() => {});
    // If this code fails to load, the colours of the style sheets stay.
    importPageColours()
      .then(({ PageColours }) => new PageColours(this))
      .catch(() => {});
  }

  /** Exposes exactly these names as `:state(…)`. */
  protected setStates(...names: (string | false)[]): void {
    const active = names.filter(Boolean) as string[];
    // Each change makes the browser recalculate the widget's styles.
    if (this.#states === (this.#states = active.join())) return;
    const states = this.#internals?.states;
    states?.clear();
    for (const name of active) addState(states, name);
  }

  /** Neither content nor a message is shown yet. @internal */
  get isLoading(): boolean {
    return /^(loading|$)/.test(this.#states);
  }

  /** The words of the locale are still loading, so that no reader sees English first. */
  protected get isPending(): boolean {
    return !!this.#locale.pending;
  }

  /** Shows the fallback until there is something to render. */
  protected override shouldUpdate(): boolean {
    const { isPending } = this;
    if (isPending && !this.hasUpdated && !this.isHydrating) {
      this.setStates('loading');
      this.showFallback();
    }
    return !isPending;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#locale.pending;
    return super.getUpdateComplete();
  }

  /** Follows the headings before the widget for the level `auto`; if the code fails to load, the default level stays. */
  #followHeadings(): void {
    if (this.#followsHeadings) return;
    this.#followsHeadings = true;
    import('./page-headings.js').then(({ PageHeadings }) => (this.#headings = new PageHeadings(this))).catch(() => {});
  }

  /** Hydrates in a separate task, since the upgrade was already a long one. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.isHydrating ? nextTask().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Errors during rendering never reach the page; they become an event. */
  protected override performUpdate(): void {
    if (this.headingLevel === 'auto') this.#followHeadings();
    try {
      untranslate(this.renderRoot);
      super.performUpdate();
      if (!this.isHydrating || !this.hasUpdated) return;
      this.isHydrating = false;
      // HTML minifiers may strip the comments that hydration needs.
      if (!('_$litPart$' in this.renderRoot && this.renderRoot._$litPart$)) this.#renderFromScratch();
      // The server rendered without the page's slotted content.
      else if (this.querySelector(':scope > [slot]')) this.requestUpdate();
    } catch (error) {
      if (this.isHydrating) this.#renderFromScratch();
      else this.#handleRenderError(error);
    }
  }

  /** Renders again without the server's content, after a hydration mismatch. */
  #renderFromScratch(): void {
    this.isHydrating = false;
    this.renderRoot.replaceChildren(...this.renderRoot.querySelectorAll('style'));
    this.requestUpdate();
  }

  /** Updates once code imported on demand has loaded. */
  protected updateWhenLoaded(code: Promise<unknown>): void {
    code.then(
      () => this.requestUpdate(),
      (error) => this.#handleRenderError(error),
    );
  }

  /** Shows the fallback and reports the error. */
  #handleRenderError(error: unknown): void {
    const text = `<${this.localName}>: ${String(error)}`;
    this.showFallback();
    this.setStates('error');
    warnOnce(text);
    emit(this, 'news-error', { code: 'render', message: text });
  }

  /** Shows the light DOM. */
  protected showFallback(): void {
    render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { restoreServerState } = NewsElement;
    // Without hydration, Lit would render next to the server's content.
    if (!HYDRATION_ENABLED && !restoreServerState) this.shadowRoot?.replaceChildren();
    else if (this.shadowRoot) {
      this.isHydrating = true;
      restoreServerState?.(this);
    }
    return super.createRenderRoot();
  }
}

/** Returns undefined in jsdom and if a polyfill upgrades elements. */
function internalsOf(element: Partial<HTMLElement>): ElementInternals | undefined {
  try {
    return element.attachInternals?.();
  } catch {
    return undefined;
  }
}

/** Restores texts that a translator has replaced with elements; Lit can update only texts. */
function untranslate(root: ParentNode | undefined): void {
  for (const font of root?.querySelectorAll?.('font') ?? []) font.replaceWith(font.textContent);
}

/** Adds a state: `:state(name)`, or `:--name` in Chromium up to 124. */
function addState(states: CustomStateSet | undefined, name: string): void {
  try {
    states?.add(name);
  } catch {
    states?.add(`--${name}`);
  }
}

const isWrong = (value: unknown, { type, converter }: PropertyDeclaration): boolean =>
  type === Number
    ? Number.isNaN(value)
    : value != null && allowedValues(converter)?.includes(value as string) === false;
