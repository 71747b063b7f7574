import type { Embed } from '../../snippets/index.ts';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { paperStyles } from '../blocks/paper.styles.js';
import { elementOf } from './embed.js';
import { toolStyles } from './tool.styles.js';

/** Shows the layouts of a widget as small live pictures. Fires `change` with the chosen one in `value`. */
export class LayoutPicker extends LitElement {
  static override styles = [
    toolStyles,
    paperStyles,
    css`
      fieldset {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 10px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: 6px;
        padding: 0;
        font-size: 13px;
        font-weight: 650;
      }
      label {
        position: relative;
        display: grid;
        overflow: hidden;
        border: 1px solid var(--doc-edge);
        border-radius: 6px;
        font-size: 12.5px;
        font-weight: 600;
        cursor: pointer;
      }
      label:has(:checked) {
        border-color: var(--doc-accent);
        box-shadow: 0 0 0 1px var(--doc-accent);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--doc-accent);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        appearance: none;
        outline: none;
        cursor: pointer;
      }
      .paper {
        height: 116px;
        overflow: hidden;
        padding: 8px;
        pointer-events: none;
      }
      .paper > * {
        width: 560px;
        zoom: 0.21;
      }
      span {
        padding: 4px 8px;
        border-block-start: 1px solid var(--doc-line);
      }
    `,
  ];

  @property({ attribute: false }) embed!: Embed;
  @property({ attribute: false }) choices: readonly string[] = [];
  @property() value = '';

  protected override render() {
    return html`<fieldset @change=${this.#choose}>
      <legend>Layout</legend>
      ${this.choices.map(
        (choice) =>
          html`<label>
            <div class="paper" data-layout=${choice} inert></div>
            <span>${choice}</span>
            <input type="radio" name="layout" aria-label=${choice} .value=${choice} .checked=${choice === this.value} />
          </label>`,
      )}
    </fieldset>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('embed');
    // The pictures depend only on the widget and its source; updating them for other attributes would be slow.
    if (before?.widget === this.embed.widget && before.attributes.src === this.embed.attributes.src) return;
    for (const paper of this.renderRoot.querySelectorAll<HTMLElement>('.paper')) {
      const attributes = { ...this.embed.attributes, layout: paper.dataset.layout! };
      paper.replaceChildren(elementOf({ ...this.embed, attributes }));
    }
  }

  #choose = (event: Event): void => {
    event.stopPropagation();
    this.value = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new Event('change'));
  };
}

customElements.define('layout-picker', LayoutPicker);
