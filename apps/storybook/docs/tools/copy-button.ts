import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toolStyles } from './tool.styles.js';

const SHOWN = 2000;
/** Interval of checks for the complete text. */
const POLL = 50;

/** Copies a text and announces it. */
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
  /** The text is incomplete: copying waits for the final text. */
  @property({ type: Boolean }) pending = false;
  @state() private notice = '';

  protected override render() {
    return html`<button type="button" class=${this.primary ? 'primary' : ''} @click=${this.#copy}>${this.notice || this.label}</button>
      <span class="unseen" role="status">${this.notice}</span>`;
  }

  #copy = async (): Promise<void> => {
    try {
      if (this.pending) await this.#copyLater();
      else await navigator.clipboard.writeText(this.text);
      this.notice = 'Copied';
    } catch {
      this.notice = 'Select and copy by hand';
    }
    setTimeout(() => (this.notice = ''), SHOWN);
  };

  /** Starts synchronously, as Safari forgets the click; the text follows. */
  #copyLater(): Promise<void> {
    this.notice = 'Measuring …';
    return navigator.clipboard.write([new ClipboardItem({ 'text/plain': this.#completeText() })]);
  }

  async #completeText(): Promise<Blob> {
    while (this.pending) await new Promise((resolve) => setTimeout(resolve, POLL));
    return new Blob([this.text], { type: 'text/plain' });
  }
}

customElements.define('copy-button', CopyButton);
