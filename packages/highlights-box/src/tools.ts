import { message } from '@news-widgets/core/internal/i18n';
import { loadLocale } from '@news-widgets/core/internal/i18n';
import { highlightsTools } from '@news-widgets/core/internal/words';
import { html, nothing, type ReactiveController } from 'lit';
import { asText, copyText, shareText } from './copy-and-share.js';
import type { NewsHighlightsBox } from './highlights-box.js';

/** What only readers with a script see: where the buttons are to stand, and the point that the address of the page names. */
const STYLES = `
  .status:empty { margin-inline-end: -0.5em }
  .point[aria-current] {
    /* Forced colours take the background away and show the outline. */
    outline: 1px solid #0000;
    background: var(--_tint);
    box-shadow: 0.5em 0 var(--_tint), -0.5em 0 var(--_tint);
    scroll-margin-block: 3em;
  }
  @media print {
    .point[aria-current] { background: none; box-shadow: none }
  }`;

/** What readers do with the highlights of one box: show the rest, copy, share, come to one by its address. Loaded where a page asks for one of these. */
export class Tools implements ReactiveController {
  readonly #box;
  #expanded = false;
  #status = '';
  /** The fragment of the page's address that the reader has been taken to. */
  #reached = '';
  #hasStyles = false;
  #silence?: ReturnType<typeof setTimeout>;
  /** One for all boxes. */
  static #sheet?: CSSStyleSheet;

  constructor(box: NewsHighlightsBox) {
    this.#box = box;
    box.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    this.#addStyles();
    const { anchors, renderRoot } = this.#box;
    if (!anchors) return;
    const name = fragment();
    const points = [...renderRoot.querySelectorAll<HTMLElement>('.point')];
    for (const [index, point] of points.entries()) {
      point.id = `${anchors}-${index + 1}`;
      mark(point, point.id === name);
    }
    if (name !== this.#reached) this.#reach(name, points);
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

  /** The box waits for its language, so its table is there, unless that takes too long. */
  get #words(): typeof highlightsTools {
    const table = loadLocale(this.#box.locale);
    const words = table instanceof Promise ? undefined : table?.highlightsTools;
    return { ...highlightsTools, ...words, ...this.#box.strings };
  }

  get #limit(): number {
    const { collapseAfter } = this.#box;
    return collapseAfter! > 0 ? Math.floor(collapseAfter!) || 1 : Infinity;
  }

  #follow = (): void => {
    this.#reached = '';
    this.#box.requestUpdate();
  };

  /** A browser finds no id within a shadow root, and waits for no point that is still to come. */
  #reach(name: string, points: HTMLElement[]): void {
    const box = this.#box;
    if (!name.startsWith(`${box.anchors}-`)) return;
    // Near the viewport it loads.
    if (!points[0]) return box.scrollIntoView();
    const point = points.find(({ id }) => id === name);
    if (point?.hidden) return this.#toggle();
    this.#reached = name;
    if (!point) return;
    point.scrollIntoView();
    // The keyboard and the screen reader go on from there.
    point.tabIndex = -1;
    point.focus({ preventScroll: true });
  }

  #addStyles(): void {
    if (this.#hasStyles) return;
    this.#hasStyles = true;
    if (!Tools.#sheet) (Tools.#sheet = new CSSStyleSheet()).replaceSync(STYLES);
    this.#box.shadowRoot!.adoptedStyleSheets.push(Tools.#sheet);
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
    const { name, points, start } = this.#box;
    return asText(name, points, start);
  }

  #say(status: string): void {
    this.#status = status;
    this.#box.requestUpdate();
    clearTimeout(this.#silence);
    if (status) this.#silence = setTimeout(() => this.#say(''), 5000);
  }
}

/** The fragment of the page's address, as the page wrote it. */
function fragment(): string {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function mark(point: Element, isCurrent: boolean): void {
  if (isCurrent) point.setAttribute('aria-current', 'location');
  else point.removeAttribute('aria-current');
  point.part.toggle('current', isCurrent);
}
