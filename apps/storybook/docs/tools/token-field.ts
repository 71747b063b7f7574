import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { hex } from './colour.js';
import { toolStyles } from './tool.styles.js';
import { withCode } from './with-code.js';

/** A field for a colour, font or length. Fires `change` with the input in `value`, which is empty for the default. */
export class TokenField extends LitElement {
  static override styles = [
    toolStyles,
    css`
      label {
        display: grid;
        gap: 4px;
      }
      .name {
        font-size: 13px;
        font-weight: 650;
      }
      .colour {
        display: grid;
        grid-template-columns: 34px minmax(0, 1fr);
        gap: 6px;
      }
      [type='color'] {
        width: 34px;
        height: 34px;
        padding: 2px;
        border: 1px solid var(--doc-edge);
        border-radius: 6px;
        background: #fff;
        cursor: pointer;
      }
      [type='color']::-webkit-color-swatch {
        border: 0;
        border-radius: 4px;
      }
      [type='color']::-webkit-color-swatch-wrapper {
        padding: 0;
      }
      textarea {
        field-sizing: content;
        resize: none;
        line-height: 1.3;
      }
      .colour input[type='text'] {
        padding-inline: 6px;
      }
      .unset {
        border-style: dashed;
      }
      .unset:not(.known)::-webkit-color-swatch {
        visibility: hidden;
      }
      [aria-invalid='true'] {
        border-color: var(--doc-bad) !important;
      }
    `,
  ];

  @property() label = '';
  @property() description = '';
  /** The CSS property that validates the value. */
  @property() property = 'color';
  @property() value = '';
  /** The default value. */
  @property() standard = '';

  protected override render() {
    const { label, description, value, standard, property } = this;
    const wrong = value !== '' && !CSS.supports(property, value);
    const isFont = property === 'font-family';
    const hint = description || wrong ? 'hint' : nothing;
    // Font stacks are long and wrap.
    const [tag, end] = isFont
      ? [literal`textarea rows="2"`, literal`</textarea>`]
      : [literal`input type="text"`, literal``];
    const field = staticHtml`<${tag}
      aria-label=${label}
      aria-describedby=${hint}
      aria-invalid=${wrong}
      placeholder=${standard || 'Default'}
      .value=${value}
      spellcheck="false"
      @input=${this.#set}
    >${end}`;
    return html`<label>
      <span class="name">${label}</span>
      ${property === 'color' ? html`<span class="colour">${this.#swatch()}${field}</span>` : field}
      ${
        hint === nothing
          ? nothing
          : html`<span class="hint" id="hint"
              >${wrong ? 'CSS does not know this value; it is left out. ' : ''}${withCode(description)}</span
            >`
      }
    </label>`;
  }

  #swatch() {
    const colour = hex(this.value) ?? hex(this.standard);
    return html`<input
      type="color"
      class="${this.value ? '' : 'unset'} ${colour ? 'known' : ''}"
      aria-label="Pick: ${this.label}"
      .value=${colour ?? '#808080'}
      @input=${this.#set}
    />`;
  }

  #set = (event: Event): void => {
    event.stopPropagation();
    this.value = (event.target as HTMLInputElement).value.trim();
    this.dispatchEvent(new Event('change'));
  };
}

customElements.define('token-field', TokenField);
