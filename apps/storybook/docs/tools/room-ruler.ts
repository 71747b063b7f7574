import type { Embed } from '../../snippets/index.ts';
import { css, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { elementOf } from './embed.js';
import { lengthFor, type Size } from './room.js';

/** From a narrow sidebar to a wide page, with both sides of each layout step. */
const WIDTHS = [15, 20, 25.9, 26, 30, 36, 39.9, 40, 43.9, 44, 45.9, 46, 51.9, 52, 60, 64, 69];
/** Settings change while a designer types. */
const PAUSE = 300;
/** Timeout of a source, which then has no height. */
const PATIENCE = 4000;

/** Space that a widget needs on its page, for the snippet. */
export type Room = Pick<Embed, 'room' | 'height'>;

const frame = () => new Promise(requestAnimationFrame);

/** Measures a hidden widget at many widths: fires `measuring` at the start, and `measured` at the end. */
class RoomRuler extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      overflow: clip;
      width: 0;
      height: 0;
      visibility: hidden;
      font-size: 16px;
      line-height: 1.5;
    }
  `;

  @property({ attribute: false }) embed!: Embed;
  #timer?: ReturnType<typeof setTimeout>;
  #measured = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('embed') || JSON.stringify(this.embed) === this.#measured) return;
    this.#measured = JSON.stringify(this.embed);
    clearTimeout(this.#timer);
    this.dispatchEvent(new Event('measuring'));
    this.#timer = setTimeout(() => void this.#measure(this.#measured), PAUSE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #measure(key: string): Promise<void> {
    const widget = elementOf(this.embed) as HTMLElement & {
      settled?: Promise<string>;
      updateComplete?: Promise<unknown>;
    };
    widget.setAttribute('loading', 'eager');
    // A separate container, since another measurement may start before this one ends.
    const place = document.createElement('div');
    // Without a width the skeleton would be extremely high. Measuring starts at another width, which ends the reserved height.
    place.style.width = `${WIDTHS.at(-1)}em`;
    place.append(widget);
    this.renderRoot.append(place);
    const state = await Promise.race([
      widget.settled ?? widget.updateComplete,
      new Promise((resolve) => setTimeout(resolve, PATIENCE, 'error')),
    ]);
    await document.fonts.ready;
    const sizes: Size[] = [];
    for (const width of WIDTHS) {
      place.style.width = `${width}em`;
      // A list releases the height of its skeleton one frame later.
      for (let count = 0; count < 3; count++) await frame();
      sizes.push({ width, height: widget.offsetHeight / 16 });
    }
    const link = document.createElement('div');
    link.append(...elementOf(this.embed).childNodes);
    place.replaceChildren(link);
    const own = link.offsetHeight / 16;
    place.remove();
    if (key !== this.#measured) return;
    if (state === 'error' || state === 'empty') return this.#tell({});
    const below = sizes.map(({ width, height }) => ({ width, height: Math.max(0, height - own) }));
    this.#tell({ room: lengthFor(below), height: Math.ceil(Math.max(...sizes.slice(1).map(({ height }) => height))) });
  }

  #tell(detail: Room): void {
    this.dispatchEvent(new CustomEvent('measured', { detail }));
  }
}

customElements.define('room-ruler', RoomRuler);
