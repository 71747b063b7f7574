import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { widget } from '../../.storybook/manifests.js';
import { withCode } from '../tools/with-code.js';
import { drawn, type Stories } from './story-in.js';

interface Callout {
  name: string;
  description?: string;
  /** Where the part begins, in pixels from the corner of the picture; missing when the example does not have it. */
  at?: { x: number; y: number };
}

/** A live widget with a number on each of its parts, and what the manifest says of them. */
class WidgetAnatomy extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 2rem 3rem;
      margin-block: 1.5rem 2.5rem;
      color: #1b1c1e;
      font: 15px/1.5 system-ui, 'Noto Sans', sans-serif;
    }
    figure {
      position: relative;
      align-self: start;
      margin: 0;
      padding: 28px;
      border: 1px solid #dcdcd8;
      border-radius: 4px;
      background: #fff;
    }
    b {
      display: inline-grid;
      place-items: center;
      width: 20px;
      height: 20px;
      border-radius: 50%;
      background: #8f2a12;
      color: #fff;
      font: 700 11px/1 system-ui, sans-serif;
      font-variant-numeric: tabular-nums;
    }
    figure > b {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      box-shadow: 0 0 0 2px #fff;
    }
    ol {
      display: grid;
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
    li > span {
      color: #55585c;
    }
    .away {
      background: none;
      box-shadow: inset 0 0 0 1px #85878b;
      color: #55585c;
    }
    code {
      font: 600 0.9em ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
    }
    @media (max-width: 900px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  @property({ attribute: false }) stories!: Stories;
  @property() story = '';

  @state() private callouts: Callout[] = [];

  protected override render() {
    return html`<figure inert>
        ${drawn(this.stories, this.story)}
        ${this.callouts.map(({ at }, index) => (at ? html`<b style="translate: ${at.x}px ${at.y}px">${index + 1}</b>` : nothing))}
      </figure>
      <ol>
        ${this.callouts.map(
          ({ name, description, at }, index) =>
            html`<li><b class=${at ? '' : 'away'}>${at ? index + 1 : '–'}</b><code>${name}</code><span>${withCode(description)}</span></li>`,
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
    const taken: { x: number; y: number }[] = [];
    const place = (name: string): Callout['at'] => {
      const box = element.shadowRoot?.querySelector(`[part~='${name}']`)?.getBoundingClientRect();
      if (!box?.width || !box.height) return undefined;
      const at = { x: box.left - frame.left - 12, y: box.top - frame.top - 8 };
      // Parts within parts begin at one point.
      while (taken.some(({ x, y }) => Math.abs(x - at.x) < 20 && Math.abs(y - at.y) < 16)) at.x += 22;
      taken.push(at);
      return at;
    };
    const parts = (widget(element.localName)?.cssParts ?? []).map((part) => ({ ...part, at: place(part.name) }));
    this.callouts = parts.toSorted((a, b) => Number(!a.at) - Number(!b.at));
  };
}

customElements.define('widget-anatomy', WidgetAnatomy);
