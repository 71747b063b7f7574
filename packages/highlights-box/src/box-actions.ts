import { message } from '@news-widgets/core/internal/i18n';
import { sheetsIn } from '@news-widgets/core/internal/element';
import { renderButton, renderChanging } from '@news-widgets/core/internal/item';
import { highlightsTools } from '@news-widgets/core/internal/words';
import { html, nothing, type ReactiveController, supportsAdoptingStyleSheets } from 'lit';
import { asText, copyText, shareText } from './copy-and-share.js';
import type { BoxHost } from './types.js';

/** Styles for parts that server-rendered markup lacks: the status, and the point named by the page's address. */
const STYLES = `
  .status:empty { margin-inline-end: -0.5em }
  .point[aria-current] {
    /* Forced colours remove the background and show the outline. */
    outline: 1px solid #0000;
    background: var(--_tint);
    box-shadow: 0.5em 0 var(--_tint), -0.5em 0 var(--_tint);
    scroll-margin-block: 3em;
  }
  @media print {
    .point[aria-current] { background: none; box-shadow: none }
  }`;

/** Expanding, copying, sharing and links to individual points; loaded when a box uses one of these. */
export class BoxActions implements ReactiveController {
  readonly #box;
  #expanded = false;
  #status = '';
  /** The fragment that was last scrolled to. */
  #scrolledTo = '';
  /** Style sheets belong to one document. */
  #styledIn?: Document;
  #statusTimer?: ReturnType<typeof setTimeout>;

  constructor(box: BoxHost) {
    this.#box = box;
    box.addWords({ highlightsTools });
    box.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHashChange);
  }

  hostUpdated(): void {
    this.#addStyles();
    const { anchors, renderRoot } = this.#box;
    if (!anchors) return;
    const name = fragment();
    const points = [...renderRoot.querySelectorAll<HTMLElement>('.point')];
    points.forEach((point, index) => {
      point.id = `${anchors}-${index + 1}`;
      mark(point, point.id === name);
    });
    if (name !== this.#scrolledTo) this.#scrollTo(name, points);
  }

  get visibleCount(): number {
    return this.#expanded ? Infinity : this.#limit;
  }

  /** One button expands and collapses the list, so it keeps the focus. */
  renderMore(): unknown {
    const { locale, points, words } = this.#box;
    const hiddenCount = points.length - this.#limit;
    if (!(hiddenCount > 0)) return nothing;
    const text = this.#expanded ? words.showFewer : message(words.showAll, locale, { count: hiddenCount });
    return html`<p class="foot">
      <button
        class="action quiet"
        part="button"
        type="button"
        dir="auto"
        aria-expanded=${this.#expanded}
        aria-controls="list"
        @click=${this.#toggle}
      >${renderChanging(text)}</button>
    </p>`;
  }

  renderActions(): unknown {
    const { copy, share, words } = this.#box;
    const canShare = share && !!globalThis.navigator?.share;
    // A live region must exist before its text changes.
    if (!copy && !canShare) return nothing;
    return html`<div class="actions">
      <span class="status" part="status" role="status" dir="auto">${this.#status && renderChanging(this.#status)}</span>
      ${copy ? renderButton(words.copy, this.#copy, 'quiet') : nothing}
      ${canShare ? renderButton(words.share, this.#share, 'quiet') : nothing}
    </div>`;
  }

  get #limit(): number {
    const { collapseAfter, points } = this.#box;
    const limit = collapseAfter! > 0 ? Math.floor(collapseAfter!) || 1 : Infinity;
    // The button would take as much room as the single point it hides.
    return points.length === limit + 1 ? Infinity : limit;
  }

  #handleHashChange = (): void => {
    this.#scrolledTo = '';
    this.#box.requestUpdate();
  };

  /** Browsers do not find ids inside a shadow root. */
  #scrollTo(name: string, points: HTMLElement[]): void {
    const box = this.#box;
    if (!name.startsWith(`${box.anchors}-`)) return;
    // A lazy box loads near the viewport.
    if (!points[0]) return box.scrollIntoView();
    const point = points.find(({ id }) => id === name);
    if (point?.hidden) return this.#toggle();
    this.#scrolledTo = name;
    if (!point) return;
    point.scrollIntoView();
    // Keyboard and screen reader users continue from here.
    point.tabIndex = -1;
    point.focus({ preventScroll: true });
  }

  #addStyles(): void {
    const root = this.#box.shadowRoot!;
    if (root.ownerDocument === this.#styledIn) return;
    this.#styledIn = root.ownerDocument;
    // Test environments such as jsdom have no style sheets to adopt.
    if (supportsAdoptingStyleSheets) root.adoptedStyleSheets.push(...sheetsIn(root.ownerDocument, [STYLES]));
  }

  #toggle = (): void => {
    this.#expanded = !this.#expanded;
    this.#box.requestUpdate();
  };

  #copy = async (): Promise<void> => {
    const copied = await copyText(`${this.#text()}\n\n${this.#box.address}`);
    this.#showStatus(copied ? this.#box.words.copied : this.#box.words.copyFailed);
  };

  #share = async (): Promise<void> => {
    const { name, address } = this.#box;
    this.#showStatus(
      (await shareText({ title: name, text: this.#text(), url: address })) ? this.#box.words.shared : '',
    );
  };

  #text(): string {
    const { name, points, start } = this.#box;
    return asText(name, points, start);
  }

  #showStatus(status: string): void {
    this.#status = status;
    this.#box.requestUpdate();
    clearTimeout(this.#statusTimer);
    if (status) this.#statusTimer = setTimeout(() => this.#showStatus(''), 5000);
  }
}

/** Returns the decoded fragment of the page's address, or the raw one if it is malformed. */
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
