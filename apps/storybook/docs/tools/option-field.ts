import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Option } from './catalogue.js';
import { toolStyles } from './tool.styles.js';
import { withCode } from './with-code.js';

const read = ({ target }: Event): string => {
  const field = target as HTMLInputElement;
  return field.type === 'checkbox' ? String(field.checked) : field.value;
};

/** Shows a control for one attribute. Fires `change` with the text in `value`. */
export class OptionField extends LitElement {
  static override styles = [
    toolStyles,
    css`
      .field {
        display: grid;
        gap: 4px;
      }
      .name {
        font-size: 13px;
        font-weight: 650;
      }
      .switch {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        column-gap: 12px;
      }
      .switch .hint {
        grid-column: 1 / -1;
      }
      [type='checkbox'] {
        position: relative;
        width: 32px;
        height: 18px;
        margin: 0;
        appearance: none;
        border-radius: 9px;
        background: var(--doc-soft);
        cursor: pointer;
      }
      [type='checkbox']::before {
        content: '';
        position: absolute;
        inset: 2px auto 2px 2px;
        width: 14px;
        border-radius: 50%;
        background: #fff;
        transition: translate 0.12s;
      }
      [type='checkbox']:checked {
        background: var(--doc-accent);
      }
      [type='checkbox']:checked::before {
        translate: 14px;
      }
      @media (prefers-reduced-motion: reduce) {
        [type='checkbox']::before {
          transition: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) option!: Option;
  @property() value = '';

  protected override render() {
    const { input, label, description } = this.option;
    return html`<div class="field ${input === 'switch' ? 'switch' : ''}">
      <label class="name" for="control">${label}</label>${this.#control()}
      ${description ? html`<span class="hint" id="hint">${withCode(description)}</span>` : nothing}
    </div>`;
  }

  #control() {
    const { input, choices, standard, description } = this.option;
    const hint = description ? 'hint' : nothing;
    switch (input) {
      case 'switch':
        return html`<input id="control" type="checkbox" role="switch" aria-describedby=${hint} .checked=${this.value === 'true'} @change=${this.#set} />`;
      case 'choice':
        return html`<select id="control" aria-describedby=${hint} @change=${this.#set}>
          ${standard ? nothing : html`<option value="" ?selected=${this.value === ''}>Default</option>`}
          ${choices.map(
            (choice) =>
              html`<option value=${choice} ?selected=${choice === (this.value || standard)}>${choice}</option>`,
          )}
        </select>`;
      case 'number':
        return html`<input id="control" type="number" min="0" aria-describedby=${hint} placeholder=${standard} .value=${this.value} @input=${this.#set} />`;
      case 'address':
      case 'text':
        return html`<input id="control" type="text" aria-describedby=${hint} placeholder=${standard} .value=${this.value} spellcheck="false" @input=${this.#set} />`;
    }
  }

  #set = (event: Event): void => {
    event.stopPropagation();
    this.value = read(event);
    this.dispatchEvent(new Event('change'));
  };
}

customElements.define('option-field', OptionField);
