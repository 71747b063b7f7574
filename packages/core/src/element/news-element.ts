import { html, LitElement, type PropertyDeclaration, render } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from './locale-controller.js';
import { emit } from './events.js';
import { warnOnce } from '../page/warn-once.js';
import { common } from '../i18n/en/common.js';
import type { LocaleTable, Section, Words } from '../i18n/locale-table.js';
import type { Utm } from '../url/utm.js';
import { HYDRATES } from './hydration.js';

/** Values of the `theme` attribute. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Values of the `target` attribute. */
export const TARGETS = ['_self', '_blank'] as const;

/**
 * What every widget has: theme, language, heading, link options, and errors that stay inside.
 *
 * @attr {string} lang - Language that the widget speaks, as a BCP 47 tag; without it that of the nearest ancestor.
 *
 * @cssprop [--news-accent] - Colour of kickers, focus rings and the primary button.
 * @cssprop [--news-font-heading=inherit] - Font family of headings and headlines.
 * @cssprop [--news-space=1em] - The step of all distances.
 * @cssprop [--news-surface] - Background; painted by the themes `light` and `dark`, else none.
 * @cssprop [--news-text] - Text colour; inherited in the theme `auto`.
 * @cssprop [--news-radius=2px] - Corners of pictures, buttons and fields.
 */
export abstract class NewsElement<S extends Section = Section> extends LitElement {
  /** Colours: `auto` takes the host page's text colour, `light` and `dark` paint a surface of their own. */
  @property({ reflect: true, useDefault: true }) theme: (typeof THEMES)[number] = 'auto';

  /** Text of the heading above the content. */
  @property() heading = '';

  /** Level of the heading, 2 to 6; headlines below it are one deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Where links open; `_blank` marks and announces it. */
  @property() target: (typeof TARGETS)[number] = '_self';

  /** Value of `utm_source` for links that do not carry one. */
  @property({ attribute: 'utm-source' }) utmSource = '';

  /** Value of `utm_medium` for links that do not carry one. */
  @property({ attribute: 'utm-medium' }) utmMedium = '';

  /** Value of `utm_campaign` for links that do not carry one. */
  @property({ attribute: 'utm-campaign' }) utmCampaign = '';

  /** Words that replace the widget's own, by key: editors complete the keys, which the type `Words` of `@news-widgets/core/i18n` lists. */
  @property({ attribute: false }) strings: Partial<Words<S>> = {};

  /** Has content from a server that it has not taken over yet. @internal */
  rendered = false;

  /** Shows server-rendered content that it has not taken over yet. @internal */
  get isHydrating(): boolean {
    return HYDRATES && this.rendered;
  }

  readonly #locale: LocaleController;
  readonly #internals = this.attachInternals();
  #states = '';

  /** Gives an element what the server rendered from, before it takes the content over. @internal */
  static adopt?: (element: NewsElement) => void;

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** @param english - The sections of words that the widget speaks. */
  constructor(english: Pick<LocaleTable, S>) {
    super();
    this.#locale = new LocaleController(this, { common, ...english });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && this.isConnected) this.#locale.update();
  }

  /** Takes values as frameworks set them: a text as its attribute would be read, and nothing, which means the default. */
  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration): void {
    const values = this as unknown as Record<PropertyKey, unknown>;
    const value = name && values[name];
    let meant = value;
    if (typeof value === 'string' && options?.type === Number) meant = +value;
    else if (value === '' && options?.type === Boolean) meant = true;
    else if (name && value == null && before !== value) meant = this.#untouched()[name];
    if (name && !Object.is(meant, value)) values[name] = meant;
    else super.requestUpdate(name, before, options);
  }

  /** What the properties of this class are before anybody sets them; one element for all, as making it costs more than asking. */
  #untouched(): Record<PropertyKey, unknown> {
    const Class = this.constructor as (new () => NewsElement) & { untouched?: object };
    // A class that sets a property to nothing while it is made asks in turn.
    if (!Object.hasOwn(Class, 'untouched')) {
      Class.untouched = {};
      Class.untouched = new Class();
    }
    return Class.untouched as Record<PropertyKey, unknown>;
  }

  /** BCP 47 tag of the language that the widget speaks. @internal */
  get locale(): string {
    return this.#locale.locale;
  }

  /** The widget's words with the page's replacements. @internal */
  get words(): Words<S> {
    const words = this.#locale.words as Words<S>;
    return Object.keys(this.strings)[0] ? { ...words, ...this.strings } : words;
  }

  /** @internal */
  get utm(): Utm {
    return { source: this.utmSource, medium: this.utmMedium, campaign: this.utmCampaign };
  }

  /** `heading-level` within its bounds. @internal */
  get level(): number {
    return Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
  }

  /** Exposes exactly these names as `:state(…)`. */
  protected setStates(...names: (string | false)[]): void {
    const wanted = names.filter(Boolean) as string[];
    // Each change makes the browser style the widget anew.
    if (this.#states === (this.#states = wanted.join())) return;
    const { states } = this.#internals;
    states?.clear();
    for (const name of wanted) states?.add(name);
  }

  /** For the words, so that no reader sees English first. */
  protected get waits(): boolean {
    return !!this.#locale.pending;
  }

  /** Until there is something to render, what stands between the tags stays. */
  protected override shouldUpdate(): boolean {
    const { waits } = this;
    if (waits && !this.hasUpdated && !(HYDRATES && this.rendered)) {
      this.setStates('loading');
      this.showFallback();
    }
    return !waits;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#locale.pending;
    return super.getUpdateComplete();
  }

  /** A failure while rendering stays in the widget: the page only hears of it. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      if (!HYDRATES || !this.rendered || !this.hasUpdated) return;
      this.rendered = false;
      // Lit goes by comments, which tools of the page may have taken out.
      if (!('_$litPart$' in this.renderRoot && this.renderRoot._$litPart$)) this.#renderAnew();
    } catch (error) {
      if (HYDRATES && this.rendered) this.#renderAnew();
      else this.#fallBack(error);
    }
  }

  /** Where the server's content is not what the widget would render now, it makes room. */
  #renderAnew(): void {
    this.rendered = false;
    this.renderRoot.replaceChildren(...this.renderRoot.querySelectorAll('style'));
    this.requestUpdate();
  }

  /** Updates once code is there that comes on demand. */
  protected updateAfter(code: Promise<unknown>): void {
    code.then(
      () => this.requestUpdate(),
      (error) => this.#fallBack(error),
    );
  }

  /** What stands between the tags is better than nothing. */
  #fallBack(error: unknown): void {
    const text = `<${this.localName}>: ${String(error)}`;
    this.showFallback();
    this.setStates('error');
    warnOnce(text);
    emit(this, 'news-error', { code: 'render', message: text });
  }

  /** Shows what stands between the tags. */
  protected showFallback(): void {
    render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Server-rendered content without hydration support would stand beside the rendered one.
    if (!HYDRATES) this.shadowRoot?.replaceChildren();
    else if (this.shadowRoot) {
      this.rendered = true;
      NewsElement.adopt?.(this);
    }
    return super.createRenderRoot();
  }
}
