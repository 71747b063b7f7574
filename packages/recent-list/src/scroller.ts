import { recentListTools } from '@news-widgets/core/internal/words';
import type { Words } from '@news-widgets/core/i18n';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

interface ScrollerHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly words: Words<'recentListTools'>;
  addWords(english: { recentListTools: typeof recentListTools }): unknown;
}

/** Renders buttons that scroll the row by its visible width; loaded for `layout="scroller"`. */
export class Scroller implements ReactiveController {
  readonly #host;
  #observer?: ResizeObserver | undefined;
  #row?: HTMLElement | undefined;
  #atStart = true;
  #atEnd = false;

  constructor(host: ScrollerHost) {
    this.#host = host;
    host.addWords({ recentListTools });
    host.addController(this);
  }

  hostUpdated(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.scroller[part=list]') ?? undefined;
    if (row === this.#row) return this.#look();
    this.#stop();
    this.#row = row;
    if (!row) return;
    row.addEventListener('scroll', this.#look, { passive: true });
    if (!globalThis.ResizeObserver) return;
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#look));
    this.#observer.observe(row);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  renderButtons(): TemplateResult {
    const { words } = this.#host;
    return html`<span class="turns" part="turns">
      <button
        class="action turn"
        part="button"
        type="button"
        aria-label=${words.previous}
        aria-disabled=${this.#atStart ? 'true' : 'false'}
        @click=${this.#back}
      ></button>
      <button
        class="action turn next"
        part="button"
        type="button"
        aria-label=${words.next}
        aria-disabled=${this.#atEnd ? 'true' : 'false'}
        @click=${this.#forward}
      ></button>
    </span>`;
  }

  #back = (): void => this.#turn(-1);
  #forward = (): void => this.#turn(1);

  #turn(direction: 1 | -1): void {
    const row = this.#row;
    if (!row) return;
    const towards = getComputedStyle(row).direction === 'rtl' ? -direction : direction;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    row.scrollBy({ left: towards * row.clientWidth * 0.9, behavior: isCalm ? 'instant' : 'smooth' });
  }

  #look = (): void => {
    const row = this.#row;
    if (!row) return;
    // In right-to-left pages the position is negative; it may be fractional.
    const position = Math.abs(row.scrollLeft);
    const atStart = position < 2;
    const atEnd = position > row.scrollWidth - row.clientWidth - 2;
    if (atStart === this.#atStart && atEnd === this.#atEnd) return;
    this.#atStart = atStart;
    this.#atEnd = atEnd;
    this.#host.requestUpdate();
  };

  #stop(): void {
    this.#row?.removeEventListener('scroll', this.#look);
    this.#observer?.disconnect();
    this.#row = undefined;
  }
}
