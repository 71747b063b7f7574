import type { Embed } from '../../snippets/index.ts';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dress, elementOf } from './embed.js';

/** Whether the same element can take the next set-up: what is between the tags is read once. */
const isSame = (before: Embed | undefined, next: Embed): boolean =>
  before?.widget === next.widget && JSON.stringify(before.inside) === JSON.stringify(next.inside);

/** A widget in a column that can be dragged to any width. */
export class WidgetStage extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-height: 22rem;
      padding: clamp(16px, 4%, 40px);
      padding-block-end: 12px;
      font-size: 16px;
      line-height: 1.5;
    }
    .column {
      width: min(100%, 40rem);
      min-width: 13rem;
      max-width: 100%;
      margin-inline: auto;
      padding: 4px;
      overflow: auto;
      resize: horizontal;
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
  @query('.column') private column!: HTMLElement;
  @state() private width = 0;
  readonly #sizes = new ResizeObserver(([entry]) => (this.width = Math.round(entry!.contentRect.width)));

  /** The widget that is shown. */
  get widget(): HTMLElement | null {
    return this.column.firstElementChild as HTMLElement | null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render() {
    return html`<div class="column"></div>
      <output>${this.width} px wide. Drag the corner to change it.</output>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#sizes.observe(this.column);
    if (!changed.has('embed')) return;
    const before = changed.get('embed');
    if (this.widget && isSame(before, this.embed)) dress(this.widget, this.embed, before);
    else this.column.replaceChildren(elementOf(this.embed));
  }
}

customElements.define('widget-stage', WidgetStage);
