import { css, html, LitElement } from 'lit';

const STEP = 20;
const NARROWEST = 120;

/** A handle at the end of the column that sets its width by dragging or with the arrow keys. */
class WidthHandle extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset-block: 0;
      inset-inline-end: -22px;
      width: 18px;
      opacity: 0;
      cursor: ew-resize;
      touch-action: none;
    }
    :host(:is(:hover, :focus-visible, [dragging])) {
      opacity: 1;
    }
    i {
      position: sticky;
      inset-block-start: calc(50vh - 24px);
      display: block;
      width: 5px;
      height: 48px;
      margin-inline: auto;
      border-radius: 3px;
      background: color-mix(in srgb, currentColor 55%, transparent);
    }
    output {
      position: fixed;
      inset-block-end: 12px;
      inset-inline-end: 12px;
      padding: 0.2em 0.7em;
      border-radius: 3px;
      background: #17191c;
      color: #fff;
      font: 13px/1.5 system-ui, sans-serif;
      font-variant-numeric: tabular-nums;
    }
    :host(:not([dragging], :focus-visible)) output {
      display: none;
    }
  `;

  #from?: { x: number; width: number };

  get #column(): HTMLElement {
    return this.parentElement!;
  }

  constructor() {
    super();
    this.addEventListener('pointerdown', this.#grab);
    this.addEventListener('pointermove', this.#drag);
    this.addEventListener('pointerup', this.#drop);
    this.addEventListener('keydown', this.#press);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0;
    this.role = 'separator';
    this.ariaLabel = 'Container width';
    this.ariaOrientation = 'vertical';
    this.ariaValueMin = String(NARROWEST);
    this.#say();
  }

  protected override render() {
    return html`<i></i><output>${this.#column.offsetWidth} px</output>`;
  }

  #grab = (event: PointerEvent): void => {
    this.setPointerCapture(event.pointerId);
    this.#from = { x: event.clientX, width: this.#column.offsetWidth };
    this.toggleAttribute('dragging', true);
    event.preventDefault();
  };

  #drag = ({ clientX }: PointerEvent): void => {
    if (!this.#from) return;
    const outward = this.#outward(clientX - this.#from.x);
    // A centred column grows on both sides.
    this.#resize(this.#from.width + 2 * outward);
  };

  #drop = (): void => {
    this.#from = undefined;
    this.toggleAttribute('dragging', false);
  };

  #press = (event: KeyboardEvent): void => {
    const step = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    this.#resize(this.#column.offsetWidth + this.#outward(step));
  };

  #outward = (distance: number): number => (getComputedStyle(this).direction === 'rtl' ? -distance : distance);

  #resize(width: number): void {
    this.#column.style.setProperty('--column', `${Math.max(NARROWEST, Math.round(width))}px`);
    this.#say();
  }

  #say(): void {
    this.ariaValueNow = String(this.#column.offsetWidth);
    this.requestUpdate();
  }
}

customElements.define('width-handle', WidthHandle);
