import { message } from '@news-widgets/core/intl';
import { highlightsTools, loadLocale, type LocaleTable } from '@news-widgets/core/strings';
import { html, nothing } from 'lit';
import { asText, copyText, shareText } from './hand-over.js';
import type { NewsHighlightsBox } from './highlights-box.js';

/** What readers do with the highlights of one box: show the rest, copy, share. Loaded where a page asks for one of these. */
export class Tools {
  readonly #box;
  #expanded = false;
  #status = '';

  constructor(box: NewsHighlightsBox) {
    this.#box = box;
  }

  /** How many points are shown. */
  get shown(): number {
    return this.#expanded ? Infinity : this.#limit;
  }

  /** The same button opens and closes, so that it keeps the focus. */
  renderMore(): unknown {
    const { locale, points } = this.#box;
    const rest = points.length - this.#limit;
    if (!(rest > 0)) return nothing;
    const text = this.#expanded ? this.#words.showFewer : message(this.#words.showAll, locale, { count: rest });
    return html`<p class="foot"><button class="action" part="button" type="button" aria-expanded=${this.#expanded} aria-controls="list" @click=${this.#toggle}>${text}</button></p>`;
  }

  renderActions(): unknown {
    const { copy, share } = this.#box;
    const words = this.#words;
    const canShare = share && !!globalThis.navigator?.share;
    // The live region is there before it has something to say.
    return copy || canShare
      ? html`<div class="actions"><span class="status" part="status" role="status">${this.#status}</span>${copy ? html`<button class="action" part="button" type="button" @click=${this.#copy}>${words.copy}</button>` : nothing}${canShare ? html`<button class="action" part="button" type="button" @click=${this.#share}>${words.share}</button>` : nothing}</div>`
      : nothing;
  }

  /** The box waits for its language, so its table is there. */
  get #words(): typeof highlightsTools {
    const table = loadLocale(this.#box.locale) as Partial<LocaleTable> | undefined;
    return { ...highlightsTools, ...table?.highlightsTools, ...this.#box.strings };
  }

  get #limit(): number {
    const { collapseAfter } = this.#box;
    return collapseAfter! > 0 ? Math.floor(collapseAfter!) || 1 : Infinity;
  }

  #toggle = (): void => {
    this.#expanded = !this.#expanded;
    this.#box.requestUpdate();
  };

  #copy = async (): Promise<void> => {
    const copied = await copyText(`${this.#text()}\n\n${this.#box.address}`);
    this.#say(copied ? this.#words.copied : this.#words.copyFailed);
  };

  #share = async (): Promise<void> => {
    const { name, address } = this.#box;
    this.#say((await shareText({ title: name, text: this.#text(), url: address })) ? this.#words.shared : '');
  };

  #text(): string {
    const { name, points, numbered } = this.#box;
    return asText(name, points, !!numbered);
  }

  #say(status: string): void {
    this.#status = status;
    this.#box.requestUpdate();
    if (status) setTimeout(() => this.#say(''), 5000);
  }
}
