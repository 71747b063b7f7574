import type { Embed } from '../../snippets/index.ts';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dress, elementOf } from './embed.js';

/** Returns whether an element can be reused: content between the tags is read only once. */
const isSame = (before: Embed | undefined, next: Embed): boolean =>
  before?.widget === next.widget && JSON.stringify(before.inside) === JSON.stringify(next.inside);

const STEP = 20;
const NARROWEST = 200;
const WIDEST = 1400;
/** Default width of a column of text. */
const USUAL = 640;

/** Shows a widget in a column of any width, scaled down to fit. Fires `resized` with `width`. */
export class WidgetStage extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-height: 22rem;
      padding: clamp(16px, 3%, 32px);
      padding-block-end: 12px;
      font-size: 16px;
      line-height: 1.5;
    }
    .room {
      position: relative;
      margin-inline: 18px;
    }
    .place {
      position: relative;
      width: fit-content;
      margin-inline: auto;
    }
    /* Links between the tags have the colour of the page's links. */
    .column a {
      color: var(--page-link, revert);
    }
    .handle {
      position: absolute;
      inset-block: 0;
      inset-inline-end: -20px;
      width: 18px;
      border-radius: 3px;
      cursor: ew-resize;
      touch-action: none;
    }
    .handle:focus-visible {
      outline: 2px solid;
    }
    .handle::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 8px;
      border-inline-start: 1px dashed;
      opacity: 0.4;
    }
    .grip {
      position: sticky;
      inset-block-start: 8rem;
      display: block;
      width: 6px;
      height: 44px;
      margin-inline: auto;
      border-radius: 3px;
      background: color-mix(in srgb, currentColor 60%, transparent);
    }
    output {
      display: block;
      margin-block-start: 12px;
      font:
        12px/1.4 'Nunito Sans',
        system-ui,
        sans-serif;
      opacity: 0.75;
      text-align: center;
    }
  `;

  @property({ attribute: false }) embed!: Embed;
  /** Width of the column in pixels; 0 for the default. */
  @property({ type: Number }) width = 0;
  @state() private room = USUAL;
  @query('.column') private column!: HTMLElement;
  readonly #sizes = new ResizeObserver(([entry]) => (this.room = Math.floor(entry!.contentRect.width)));
  #from?: { x: number; width: number };

  /** The widget shown. */
  get widget(): HTMLElement | null {
    return this.column.firstElementChild as HTMLElement | null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  get #shown(): number {
    return this.width || Math.min(USUAL, this.room);
  }

  get #scale(): number {
    return Math.min(1, this.room / this.#shown);
  }

  protected override render() {
    const width = this.#shown;
    const scale = this.#scale;
    return html`<div class="room">
        <div class="place">
          <div class="column" style="width: ${width}px; zoom: ${scale}"></div>
          <div
            class="handle"
            role="slider"
            tabindex="0"
            aria-label="Width of the preview"
            aria-orientation="horizontal"
            aria-valuemin=${NARROWEST}
            aria-valuemax=${WIDEST}
            aria-valuenow=${width}
            aria-valuetext="${width} px"
            @pointerdown=${this.#grab}
            @pointermove=${this.#drag}
            @pointerup=${this.#drop}
            @pointercancel=${this.#drop}
            @keydown=${this.#press}
          ><i class="grip"></i></div>
        </div>
      </div>
      <output>${width} px wide${scale < 1 ? `, drawn at ${Math.round(scale * 100)} %` : ''}</output>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#sizes.observe(this.renderRoot.querySelector('.room')!);
    if (!changed.has('embed')) return;
    const before = changed.get('embed');
    if (this.widget && isSame(before, this.embed)) dress(this.widget, this.embed, before);
    else this.column.replaceChildren(elementOf(this.embed));
  }

  #grab = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#from = { x: event.clientX, width: this.#shown };
    event.preventDefault();
  };

  #drag = ({ clientX }: PointerEvent): void => {
    // A centred column grows on both sides.
    if (this.#from) this.#resize(this.#from.width + 2 * this.#outward(clientX - this.#from.x));
  };

  #drop = (): void => {
    this.#from = undefined;
  };

  #press = (event: KeyboardEvent): void => {
    const step = { ArrowRight: STEP, ArrowUp: STEP, ArrowLeft: -STEP, ArrowDown: -STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    this.#resize(this.#shown + (/Up|Down/.test(event.key) ? step : this.#outward(step)));
  };

  #outward = (distance: number): number => (getComputedStyle(this).direction === 'rtl' ? -distance : distance);

  #resize(width: number): void {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    this.dispatchEvent(new Event('resized'));
  }
}

customElements.define('widget-stage', WidgetStage);

declare global {
  interface HTMLElementTagNameMap {
    'widget-stage': WidgetStage;
  }
}
