import { css, html, LitElement, nothing } from 'lit';
import { choices } from './choices.js';
import { Settings } from './settings.js';
import { keyOf, PAGE, SCHEMES } from './theme.js';
import './token-field.js';
import { toolStyles } from './tool.styles.js';
import { type Token, tokens } from './tokens.js';

/** The CSS property that validates each kind of value. */
const TAKES: Record<Token['kind'], string> = {
  colour: 'color',
  font: 'font-family',
  length: 'border-radius',
  ratio: 'aspect-ratio',
  number: '-webkit-line-clamp',
};

/** Excludes tokens for many names, such as one per section. */
const settable = tokens.filter(({ name }) => !name.includes('<'));

const IN = { light: 'in light', dark: 'in dark' };

/** Fields for all settings: the page around the widgets, and the widgets' custom properties. */
class ThemeFields extends LitElement {
  static override styles = [
    toolStyles,
    css`
      section {
        display: grid;
        gap: 14px;
        padding: 16px;
      }
      section + section {
        border-block-start: 1px solid var(--doc-line);
      }
      /* Wide enough for a colour of six digits. */
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8.9rem, 1fr));
        gap: 4px 12px;
      }
      .pair .hint {
        grid-column: 1 / -1;
      }
    `,
  ];

  readonly #settings = new Settings(this);

  protected override render() {
    const own = this.#settings.get('surface') === 'own';
    return html`<section>
        <h2>The host’s page</h2>
        ${this.#pair('page-background', 'Background')} ${this.#pair('page-text', 'Text')}
        ${this.#pair('page-link', 'Links', 'Buttons and kickers take this colour from the link between the tags, unless Accent is set.')}
        ${this.#field('page-font', 'Font', 'font-family')}
      </section>
      <section>
        <h2>The widgets</h2>
        ${choices(
          'surface',
          'Background of the widgets',
          [
            ['', 'On the page'],
            ['own', 'On a surface of their own'],
          ],
          own ? 'own' : '',
          (value) => this.#settings.set({ surface: value || undefined }),
        )}
        ${settable.map((token) => (token.ofSurface && !own ? nothing : this.#token(token)))}
      </section>`;
  }

  #token({ name, label, description, kind, standard }: Token) {
    return kind === 'colour'
      ? this.#pair(name, label, description)
      : this.#field(name, label, TAKES[kind], description, standard);
  }

  /** Renders fields for a colour on light pages and on dark pages. */
  #pair(name: string, label: string, description = '') {
    return html`<div class="pair">
      ${SCHEMES.map((scheme) => this.#field(keyOf(name, scheme), `${label} ${IN[scheme]}`, 'color'))}
      ${description && html`<span class="hint">${description.replaceAll('`', '')}</span>`}
    </div>`;
  }

  #field(key: string, label: string, takes: string, description = '', standard = PAGE[key] ?? '') {
    return html`<token-field
      data-key=${key}
      label=${label}
      description=${description}
      property=${takes}
      standard=${standard}
      .value=${this.#settings.get(key)}
      @change=${(event: Event) => this.#settings.set({ [key]: (event.target as HTMLInputElement).value || undefined })}
    ></token-field>`;
  }
}

customElements.define('theme-fields', ThemeFields);
