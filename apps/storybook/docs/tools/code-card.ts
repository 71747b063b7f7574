import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import './copy-button.js';
import { highlight } from './highlight.js';
import { toolStyles } from './tool.styles.js';

/** Shows code with a button that copies it. */
export class CodeCard extends LitElement {
  static override styles = [
    toolStyles,
    css`
      :host {
        position: relative;
      }
      pre {
        max-height: 30rem;
        margin: 0;
        /* Keeps clear of the button. */
        padding: 52px 16px 16px;
        overflow: auto;
        border-radius: 8px;
        background: #17191c;
        color: #d7d8d6;
        font:
          12.5px/1.6 ui-monospace,
          Menlo,
          'DejaVu Sans Mono',
          monospace;
        tab-size: 2;
      }
      .comment {
        color: #9a9da1;
      }
      .text {
        color: #a9d6a5;
      }
      .tag {
        color: #f0a68f;
      }
      .word {
        color: #9fc3f0;
      }
      copy-button {
        position: absolute;
        inset: 10px 10px auto auto;
      }
    `,
  ];

  @property() code = '';
  @property() label = 'Copy';
  /** The code is incomplete; copying waits for it. */
  @property({ type: Boolean }) pending = false;

  protected override render() {
    return html`<pre tabindex="0">${highlight(this.code)}</pre>
      <copy-button .text=${this.code} label=${this.label} ?pending=${this.pending}></copy-button>`;
  }
}

customElements.define('code-card', CodeCard);
