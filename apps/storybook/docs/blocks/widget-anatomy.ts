import { css, html, LitElement, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { widget } from '../../.storybook/manifests.js';
import { withCode } from '../tools/with-code.js';
import { paperStyles } from './paper.styles.js';
import { drawn, type Stories } from './story-in.js';

/** Width in pixels of the margins with the numbers. */
const MARGIN = 52;
/** Minimum vertical distance between two numbers, in pixels. */
const SPACING = 24;

interface Point {
  x: number;
  y: number;
}

interface Callout {
  name: string;
  description?: string;
  /** The line from a part to its number in the margin; missing if the example lacks the part. */
  line?: { from: Point; to: Point };
}

/** Shows a live widget with a numbered line to each part, and the parts' descriptions from the manifest. */
class WidgetAnatomy extends LitElement {
  static override styles = [
    paperStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
        gap: 2rem 3rem;
        margin-block: 1.5rem 2.5rem;
        color: var(--doc-ink);
        font: 15px/1.5 var(--doc-font);
      }
      figure {
        position: relative;
        align-self: start;
        margin: 0;
        padding: 28px ${MARGIN}px;
        border: 1px solid var(--doc-line);
        border-radius: 4px;
      }
      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        overflow: visible;
        stroke: #8f2a12;
      }
      circle {
        fill: #8f2a12;
      }
      .number {
        display: inline-grid;
        place-items: center;
        width: 20px;
        height: 20px;
        border-radius: 50%;
        background: #8f2a12;
        color: #fff;
        font: 700 11px/1 var(--doc-font);
        font-variant-numeric: tabular-nums;
      }
      figure > .number {
        position: absolute;
        inset: -10px auto auto -10px;
      }
      ol {
        display: grid;
        align-content: start;
        gap: 0.55em;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 20px minmax(7em, max-content) 1fr;
        gap: 0 0.75em;
        align-items: baseline;
      }
      li > span:last-child {
        color: var(--doc-soft);
      }
      .absent {
        background: none;
        box-shadow: inset 0 0 0 1px var(--doc-edge);
        color: var(--doc-soft);
      }
      code {
        font: 600 0.9em var(--doc-code);
      }
      @media (max-width: 900px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 480px) {
        li {
          grid-template-columns: 20px minmax(0, 1fr);
        }
        li > span:last-child {
          grid-column: 2;
        }
      }
    `,
  ];

  @property({ attribute: false }) stories!: Stories;
  @property() story = '';

  @state() private callouts: Callout[] = [];

  protected override render() {
    return html`<figure class="paper" inert>
        ${drawn(this.stories, this.story)}
        <svg>${this.callouts.map(({ line }) => line && leaderLine(line.from, line.to))}</svg>
        ${this.callouts.map(({ line }, index) =>
          line
            ? html`<span class="number" style="translate: ${line.to.x}px ${line.to.y}px">${index + 1}</span>`
            : nothing,
        )}
      </figure>
      <ol>
        ${this.callouts.map(
          ({ name, description, line }, index) =>
            html`<li>
              <span class="number ${line ? '' : 'absent'}">${line ? index + 1 : '–'}</span>
              <code>${name}</code><span>${withCode(description)}</span>
            </li>`,
        )}
      </ol>`;
  }

  protected override firstUpdated(): void {
    new ResizeObserver(this.#measure).observe(this.#widget);
  }

  get #widget(): HTMLElement {
    return this.renderRoot.querySelector(String(this.stories.default.component))!;
  }

  #measure = (): void => {
    const element = this.#widget;
    const frame = this.renderRoot.querySelector('figure')!.getBoundingClientRect();
    const callouts = (widget(element.localName)?.cssParts ?? []).map(({ name, description }): Callout => {
      const part = element.shadowRoot?.querySelector(`[part~='${name}']`);
      return { name, description, line: part?.getBoundingClientRect().height ? lineTo(part, frame) : undefined };
    });
    const shown = callouts.filter(({ line }) => line).toSorted((a, b) => a.line!.to.y - b.line!.to.y);
    for (const isLeft of [true, false])
      spread(shown.map(({ line }) => line!.to).filter(({ x }) => x < frame.width / 2 === isLeft));
    this.callouts = [...shown, ...callouts.filter(({ line }) => !line)];
  };
}

/** Returns the first line of a part's text, or its box if it starts with something else. */
function firstLine(part: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(part);
  return [...range.getClientRects()].find(({ width, height }) => width && height) ?? part.getBoundingClientRect();
}

/** Returns a line from the edge of a part to the nearer margin. */
function lineTo(part: Element, frame: DOMRect): Callout['line'] {
  const { left, right, top, height } = firstLine(part);
  const start = left - frame.left;
  const end = frame.right - right;
  const y = top - frame.top + Math.min(height / 2, 12);
  return start <= end
    ? { from: { x: start, y }, to: { x: MARGIN / 2, y } }
    : { from: { x: frame.width - end, y }, to: { x: frame.width - MARGIN / 2, y } };
}

/** Moves the numbers in a margin down until none overlaps. */
function spread(numbers: Point[]): void {
  numbers.forEach((number, index) => {
    const above = numbers[index - 1];
    if (above && number.y < above.y + SPACING) number.y = above.y + SPACING;
  });
}

const leaderLine = (from: Point, to: Point) =>
  svg`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} /><circle cx=${from.x} cy=${from.y} r="2.5" stroke="none" />`;

customElements.define('widget-anatomy', WidgetAnatomy);
