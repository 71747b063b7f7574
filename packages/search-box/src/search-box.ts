import { ownDocument } from '@news-widgets/core/internal/page';
import { NewsElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import { DATES, renderHeading } from '@news-widgets/core/internal/item';
import { searchBox } from '@news-widgets/core/internal/words';
import type { Words } from '@news-widgets/core/i18n';
import { formStyles, itemStyles, tokens } from '@news-widgets/core/internal/styles';
import { uniqueName } from '@news-widgets/core/internal/page';
import { safeUrl } from '@news-widgets/core/internal/url';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type AdoptedForm, readForm, takeOver } from './adopt-form.js';
import type { SearchController } from './search-controller.js';
import { searchBoxStyles } from './search-box.styles.js';
import { SORTS } from './sources/search-source.js';
import { LAYOUTS, RESULTS, type SearchBoxHost } from './types.js';

/**
 * Searches a publisher's stories: on the publisher's own page of results, or as readers type.
 *
 * @summary A search field with results as readers type.
 * @slot - A plain `<form>` that searches without scripts; the widget adopts its address, its fields and typed text.
 * @fires {CustomEvent<NewsSearchDetail>} news-search - Results have arrived. Detail: `query`, `count`.
 * @fires {CustomEvent<NewsSearchDetail>} news-search-empty - Nothing was found. Detail: `query`, `count`.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader opens a result, in this tab or a new one. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsErrorDetail>} news-error - The source failed. Detail: `message` for the developer, and `code` as for all sources.
 * @csspart head - The line with the heading.
 * @csspart heading - The heading.
 * @csspart form - The form.
 * @csspart label - The label of the field, and a badge such as "Live".
 * @csspart input - The field.
 * @csspart submit - The button that sends the form.
 * @csspart trigger - The button that opens the overlay.
 * @csspart dialog - The overlay.
 * @csspart close - The button that closes the overlay.
 * @csspart popup - The panel below the field.
 * @csspart option - A result below the field.
 * @csspart foot - The line below the options.
 * @csspart bar - The line above a list of results.
 * @csspart message - The sentence about the results.
 * @csspart filters - The choices of kind, section and order.
 * @csspart filter - One of these choices.
 * @csspart list - The list of results.
 * @csspart item - A result in the list.
 * @csspart media - The frame of a picture.
 * @csspart image - A picture.
 * @csspart kicker - The section or kind of a result.
 * @csspart headline - The headline of a result.
 * @csspart link - The link of a headline.
 * @csspart summary - The part of the text around the first hit.
 * @csspart date - A date.
 * @csspart mark - A match with the query in a result.
 * @csspart button - The buttons "Show more", "All results" and "Try again".
 * @cssstate idle - There is no query.
 * @cssstate short - The query has fewer letters than a search needs.
 * @cssstate loading - Results are loading.
 * @cssstate ready - Results are shown.
 * @cssstate empty - Nothing was found.
 * @cssstate error - The source failed.
 */
export class NewsSearchBox extends NewsElement<'searchBox', 'item' | 'searchResults'> implements SearchBoxHost {
  static override styles = [tokens, itemStyles, formStyles, searchBoxStyles];

  declare strings: Partial<Words<'searchBox' | 'searchResults' | 'item'>>;

  /** The publisher's page of results. The form is sent there, with or without scripts. */
  @property() action = '';

  /** The name of the query parameter in `action`: `s` for WordPress. */
  @property() name = 's';

  /** The source to search as readers type: a site, a feed, WordPress, Ghost, a Pagefind folder, or an address with `{query}`. */
  @property() src = '';

  /** Shows results as options below the field, or as a list of links. */
  @property({ converter: oneOf(RESULTS) }) results: (typeof RESULTS)[number] = 'combobox';

  /** A field in place, a button that opens an overlay, or a page of results with filters. */
  @property({ converter: oneOf(LAYOUTS) }) layout: (typeof LAYOUTS)[number] = 'inline';

  /** The number of results shown at first, and added by "Show more"; 100 at most. */
  @property({ type: Number }) limit = 8;

  /** The number of letters needed for a search; one is enough in Chinese, Japanese, Korean and Thai. */
  @property({ type: Number, attribute: 'min-length' }) minLength = 2;

  /** The initial order of the results. */
  @property({ converter: oneOf(SORTS) }) sort: (typeof SORTS)[number] = 'relevance';

  /** Shows the choices of kind, section and order above a list; the layout `page` always has them. */
  @property({ type: Boolean }) filters = false;

  /** `relative` up to a week, `absolute`, or `none`. */
  @property({ converter: oneOf(DATES) }) dates: (typeof DATES)[number] = 'relative';

  /** The initial query. */
  @property() query = '';

  /** The label of the field; defaults to "Search" in the language of the page. */
  @property() label = '';

  /** Hides the label; without a `placeholder`, the empty field shows the label. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;

  /** An example in the empty field. */
  @property() placeholder = '';

  /** The text of the button; defaults to "Search" in the language of the page. */
  @property() button = '';

  /** Opens or focuses the field on Ctrl K, ⌘ K and `/`. */
  @property({ type: Boolean }) shortcut = false;

  /** Keeps the query in the address of the page, under `name`. */
  @property({ type: Boolean }) sync = false;

  #adopted?: AdoptedForm | undefined;
  #search?: SearchController;
  #loading?: Promise<void> | undefined;
  #isBroken = false;
  /** The last `query` set by the page. */
  #given = '';
  readonly #listens = { keydown: false, popstate: false };

  constructor() {
    super({ searchBox });
  }

  /** @internal */
  get isList(): boolean {
    return this.results === 'list' || this.layout === 'page';
  }

  /** @internal */
  get parameter(): string {
    return this.#adopted && !this.hasAttribute('name') ? this.#adopted.name : this.name || 's';
  }

  /** @internal */
  get input(): HTMLInputElement {
    return this.renderRoot.querySelector('#query')!;
  }

  /** @internal */
  resultsPage(text: string): string {
    const action = this.#action;
    if (!action) return '';
    const url = new URL(action);
    for (const [name, value] of this.#hidden) url.searchParams.append(name, value);
    url.searchParams.set(this.parameter, text);
    return url.href;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen();
  }

  /** Opens the overlay, or focuses the field. */
  open(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
    this.input.focus();
    this.input.select();
    void this.#load();
  }

  protected override render() {
    this.setStates(this.#search?.status ?? 'idle');
    // Without an address, only the form between the tags is shown.
    if (!this.#action && !this.src && !this.#adopted) return html`<slot @slotchange=${this.#adopt}></slot>`;
    const { words, layout } = this;
    const content = html`${renderHeading(this.heading, this.level)} ${this.#renderForm()}
      ${this.isList && this.src ? this.#search?.renderResults() : nothing}`;
    return html`${layout === 'overlay' ? this.#renderOverlay(content) : content}
      <p class="note" role="status" dir="auto" ?hidden=${!this.#isBroken}>${this.#isBroken ? words.broken : nothing}</p>
      <div hidden><slot @slotchange=${this.#adopt}></slot></div>`;
  }

  protected override firstUpdated(): void {
    this.#readAddress();
    // A server-rendered slot was filled before anything could listen.
    if (!this.knowsPage) this.#adopt();
  }

  protected override updated(): void {
    this.#listen();
    // Compared by value, since Lit forgets changes while the words of a language load.
    const isNew = this.#given !== (this.#given = this.query);
    if (isNew && this.query) this.#set(this.query);
  }

  get #action(): string {
    return safeUrl(this.action || this.#adopted?.action);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Returns the other fields to send: a submitted form replaces the parameters in its address. */
  get #hidden(): [name: string, value: string][] {
    const action = this.#action;
    const own = action.startsWith('http') ? [...new URL(action).searchParams] : [];
    const campaign = Object.entries(this.utm).map(([name, value]) => [`utm_${name}`, value] as [string, string]);
    return [...own, ...(this.#adopted?.hidden ?? []), ...campaign].filter(
      ([name, value], index, all) =>
        value && name !== this.parameter && all.findIndex(([other]) => other === name) === index,
    );
  }

  #renderForm(): unknown {
    const { words, src, isList } = this;
    const search = this.#search;
    const action = this.#action;
    const isCombobox = src && !isList;
    const hasOptions = isCombobox && !!search?.isOpen && !!search.results[0];
    const active = search && search.active >= 0 ? `option-${search.active}` : nothing;
    const label = this.label || this.#adopted?.label || words.label;
    // A field of the type `search` may not be a combobox.
    const keys = this.shortcut ? 'Control+K Meta+K /' : nothing;
    /* oxlint-disable lit/no-value-attribute -- sets the initial value: readers change it */
    return html`<form class="form" part="form" role="search" aria-label=${uniqueName(this, label)} action=${action || nothing} method="get"
      target=${this.target === '_blank' ? '_blank' : nothing} @submit=${this.#submit} @focusin=${this.#load} @focusout=${this.#leave}
      @input=${this.#type} @compositionend=${this.#type} @keydown=${this.#key} @click=${this.#choose} @auxclick=${this.#choose}>
      ${this.#hidden.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
      <label class=${this.hideLabel ? 'unseen' : ''} part="label" for="query">${label}</label>
      <div class="field">
        <input id="query" part="input" type=${isCombobox ? 'text' : 'search'} inputmode="search" enterkeyhint="search" name=${this.parameter} value=${this.query || nothing} autocomplete="off" autocapitalize="off"
          spellcheck="false" placeholder=${this.placeholder || this.#adopted?.placeholder || (this.hideLabel ? label : nothing)} aria-keyshortcuts=${keys}
          role=${isCombobox ? 'combobox' : nothing} aria-autocomplete=${isCombobox ? 'list' : nothing} aria-haspopup=${isCombobox ? 'listbox' : nothing}
          aria-expanded=${isCombobox ? String(hasOptions) : nothing} aria-controls=${isCombobox && search ? 'options' : nothing}
          aria-activedescendant=${active} />
        <button class="submit" part="submit" dir="auto"><span>${this.button || words.submit}</span></button>
      </div>
      ${isCombobox ? search?.renderPopup() : nothing}
    </form>`;
  }

  /** Renders the overlay. Without scripts, its button opens the page of results. */
  #renderOverlay(content: unknown): unknown {
    const { words } = this;
    const name = this.label || words.label;
    return html`<form class="opener" action=${this.#action || nothing} method="get" @submit=${this.#openOverlay}>
        <button class="action trigger" part="trigger" dir="auto" aria-haspopup="dialog"
          aria-keyshortcuts=${this.shortcut ? 'Control+K Meta+K /' : nothing}><svg class="glass" viewBox="0 0 16 16" aria-hidden="true"><circle cx="6.5" cy="6.5" r="4.5" /><path d="m10 10 4.5 4.5" /></svg>${this.button || words.submit}</button>
      </form>
      <dialog part="dialog" aria-label=${name} @click=${this.#closeOutside}>
        <div class="sheet">
          ${content}
          <button class="action close" part="close" type="button" dir="auto" @click=${this.#close}>${words.close}</button>
        </div>
      </dialog>`;
  }

  /** Loads the search code when a reader begins. */
  #load = async (): Promise<void> => {
    if (!this.src) return;
    this.#loading ??= import('./search-controller.js')
      .then(({ SearchController }) => SearchController.for(this))
      .then(
        (search) => {
          this.#search = search;
          this.#isBroken = false;
          search.prepare();
          this.requestUpdate();
        },
        () => {
          this.#loading = undefined;
          this.#isBroken = true;
          this.requestUpdate();
        },
      );
    await this.#loading;
  };

  #type = async (event: Event): Promise<void> => {
    if ((event.target as Element).localName !== 'input') return;
    const isComposing = event.type === 'input' && (event as InputEvent).isComposing;
    await this.#load();
    this.#search?.typed(isComposing);
  };

  #key = async (event: KeyboardEvent): Promise<void> => {
    if (!this.src || this.isList) return;
    // The input method handles keys while composing; in Safari only `keyCode` tells.
    if (event.isComposing || event.keyCode === 229) return;
    const search = this.#search;
    if (search && (event.target as Element).localName === 'input') search.key(event);
  };

  #submit = (event: Event): void => {
    const search = this.#search;
    if (this.#action && !(this.isList && this.src)) return;
    event.preventDefault();
    if (search) search.now();
    else void this.#load().then(() => this.#search?.now());
  };

  #leave = ({ relatedTarget }: FocusEvent): void => {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this.#search?.close();
  };

  #choose = (event: MouseEvent): void => {
    const option = (event.target as Element).closest<HTMLElement>('[data-index]');
    // The right button opens a menu.
    if (option && event.button < 2) this.#search?.choose(Number(option.dataset['index']), event);
  };

  /** Listens to the page only while connected, and only for what is needed. */
  #listen(): void {
    const { isConnected } = this;
    const needed = { keydown: isConnected && this.shortcut, popstate: isConnected && this.sync };
    if (this.#listens.keydown !== (this.#listens.keydown = needed.keydown)) {
      if (needed.keydown) ownDocument.addEventListener('keydown', this.#openByKey);
      else ownDocument.removeEventListener('keydown', this.#openByKey);
    }
    if (this.#listens.popstate !== (this.#listens.popstate = needed.popstate)) {
      if (needed.popstate) addEventListener('popstate', this.#readAddress);
      else removeEventListener('popstate', this.#readAddress);
    }
  }

  #openOverlay = (event: Event): void => {
    event.preventDefault();
    this.open();
  };

  #close = (): void => this.#dialog?.close();

  /** Closes the overlay after a press outside the panel. */
  #closeOutside = (event: Event): void => {
    if (event.target === this.#dialog) this.#close();
  };

  #openByKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    const isChord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey;
    const isSlash = key === '/' && !ctrlKey && !metaKey && !isEditable(event.composedPath()[0]);
    if (defaultPrevented || altKey || !(isChord || isSlash) || this.checkVisibility?.() === false) return;
    event.preventDefault();
    this.open();
  };

  #adopt = (): void => {
    if (this.#adopted) return;
    this.#adopted = readForm(this.querySelector<HTMLFormElement>('form'));
    if (!this.#adopted) return;
    this.requestUpdate();
    void this.updateComplete.then(() => this.input && takeOver(this.#adopted!, this.input));
  };

  #readAddress = (): void => {
    if (!this.sync || !this.input) return;
    const text = new URLSearchParams(location.search).get(this.parameter) ?? '';
    if (text !== this.input.value) this.#set(text);
  };

  /** Searches for a query set by the page. */
  #set(text: string): void {
    if (!this.input) return;
    this.input.value = text;
    if (this.src && this.isList) void this.#load().then(() => this.#search?.now());
  }
}

const isEditable = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName));
