import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toolStyles } from './tool.styles.js';

const SHOWN = 2000;

/** Copies a text and says so. */
export class CopyButton extends LitElement {
  static override styles = [
    toolStyles,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  @property() text = '';
  @property() label = 'Copy';
  @property({ type: Boolean }) primary = false;
  @state() private said = '';

  protected override render() {
    return html`<button type="button" class=${this.primary ? 'primary' : ''} @click=${this.#copy}>${this.said || this.label}</button>
      <span class="unseen" role="status">${this.said}</span>`;
  }

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = 'Copied';
    } catch {
      this.said = 'Select and copy by hand';
    }
    setTimeout(() => (this.said = ''), SHOWN);
  };
}

customElements.define('copy-button', CopyButton);
