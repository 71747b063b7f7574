import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Measured } from './measure.js';
import type { Scheme } from './theme.js';
import { toolStyles } from './tool.styles.js';

/** Compares the contrast of painted widgets with the requirements of WCAG 2. */
class ContrastList extends LitElement {
  static override styles = [
    toolStyles,
    css`
      .verdict {
        display: flex;
        gap: 8px;
        align-items: baseline;
        font-weight: 700;
      }
      summary {
        padding-block: 2px;
        color: var(--doc-soft);
        font-size: 12.5px;
        cursor: pointer;
      }
      .good {
        color: var(--doc-good);
      }
      .bad {
        color: var(--doc-bad);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
        margin: 6px 0 0;
        padding: 0;
        list-style: none;
        font-size: 12.5px;
      }
      li {
        color: var(--doc-soft);
        font-variant-numeric: tabular-nums;
      }
      button {
        min-height: 30px;
        margin-block-start: 8px;
        font-size: 13px;
      }
      li.bad {
        color: var(--doc-bad);
        font-weight: 700;
      }
    `,
  ];

  @property() scheme: Scheme = 'light';
  @property({ attribute: false }) measured: Measured[] = [];
  /** An accent colour that would pass. */
  @property() suggestion = '';

  protected override render() {
    const failing = this.measured.filter(({ ratio, needs }) => ratio < needs);
    const where = `On the ${this.scheme} page`;
    if (this.measured.length === 0) return html`<p class="verdict">Measuring …</p>`;
    const verdict =
      failing.length > 0
        ? `${where} ${failing.length} of ${this.measured.length} kinds of text ${failing.length === 1 ? 'is' : 'are'} hard to read`
        : `${where} all text passes WCAG AA`;
    return html`<p class="verdict ${failing.length > 0 ? 'bad' : 'good'}" role="status">
        <span aria-hidden="true">${failing.length > 0 ? '▲' : '✓'}</span>${verdict}
      </p>
      ${failing.length > 0 ? this.#list(failing) : nothing}
      <details>
        <summary>All ${this.measured.length} values</summary>
        ${this.#list(this.measured)}
      </details>
      ${failing.length > 0 && this.suggestion ? html`<button type="button" @click=${this.#take}>Use ${this.suggestion} as accent</button>` : nothing}`;
  }

  #list = (measured: Measured[]) => html`<ul>
    ${measured.map(
      ({ part, ratio, needs }) =>
        html`<li class=${ratio < needs ? 'bad' : ''}>
          ${part} ${ratio.toFixed(1)}${ratio < needs ? ` (needs ${needs})` : ''}
        </li>`,
    )}
  </ul>`;

  #take = (): void => {
    this.dispatchEvent(new Event('take'));
  };
}

customElements.define('contrast-list', ContrastList);
