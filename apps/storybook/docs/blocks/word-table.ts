import { LANGUAGES, loadLocale } from '@news-widgets/core/internal/i18n';
import * as strings from '@news-widgets/core/internal/words';
import { html, LitElement } from 'lit';
import { nameOf } from '../../.storybook/globals.js';
import { property, state } from 'lit/decorators.js';
import { tableStyles } from './table.styles.js';

type Table = Record<string, unknown>;
const ENGLISH = strings as unknown as Record<string, Table>;

/** Shows one form of a message with a number, and all words of a table. */
const text = (word: unknown): string =>
  typeof word === 'string'
    ? word
    : word && typeof word === 'object'
      ? Object.values(word as Table)
          .map(String)
          .at(-1)!
      : '';

/** Shows the words of a section in every language. */
class WordTable extends LitElement {
  static override styles = tableStyles;

  @property() section = '';

  @state() private translations: (Record<string, Table> | undefined)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void Promise.all(LANGUAGES.map(async (tag) => loadLocale(tag, [this.section]))).then(
      (tables) => (this.translations = tables as unknown as Record<string, Table>[]),
    );
  }

  protected override render() {
    return html`<table>
      <tr><th>Key</th><th>English</th>${LANGUAGES.map((tag) => html`<th lang=${tag}>${nameOf(tag)}</th>`)}</tr>
      ${Object.entries(ENGLISH[this.section] ?? {}).map(
        ([key, word]) =>
          html`<tr>
            <td><code>${key}</code></td>
            <td>${text(word)}</td>
            ${LANGUAGES.map((tag, index) => html`<td lang=${tag} dir="auto">${text(this.translations[index]?.[this.section]?.[key])}</td>`)}
          </tr>`,
      )}
    </table>`;
  }
}

customElements.define('word-table', WordTable);
