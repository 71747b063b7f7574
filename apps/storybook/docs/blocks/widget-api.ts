import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Named, propertiesOf } from '@news-widgets/tooling/manifest';
import { widget } from '../../.storybook/manifests.js';
import { groupOf, GROUPS } from '../tools/catalogue.js';
import { withCode } from '../tools/with-code.js';

/** Shows a widget's public API as tables, from its manifest. */
class WidgetApi extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: var(--doc-ink);
      font: 15px/1.5 var(--doc-font);
    }
    h3 {
      margin: 2.2em 0 0.2em;
      font-size: 1.05rem;
    }
    div {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    td {
      padding: 0.6em 1.2em 0.6em 0;
      border-block-start: 1px solid var(--doc-line);
      vertical-align: baseline;
    }
    td:first-child {
      width: 12em;
    }
    code {
      font: 600 0.88em/1.5 var(--doc-code);
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      color: var(--doc-soft);
      font-size: 0.87em;
    }
    small code {
      font-weight: 400;
    }
  `;

  @property() tag = '';

  protected override render() {
    const declaration = widget(this.tag);
    if (!declaration) return nothing;
    const { attributes, slots, events, cssParts, cssProperties, cssStates } = declaration;
    return [
      ...Object.entries(GROUPS).map(([group, title]) =>
        this.#table(
          `Attributes: ${title.toLowerCase()}`,
          attributes?.filter((attribute) => groupOf(attribute) === group),
        ),
      ),
      this.#table('Properties without an attribute', propertiesOf(declaration)),
      this.#table('Slots', slots),
      this.#table('Events', events),
      this.#table('Parts', cssParts),
      this.#table('Custom properties', cssProperties),
      this.#table('States', cssStates),
    ];
  }

  #table(title: string, entries: Named[] = []) {
    if (entries.length === 0) return nothing;
    return html`<h3>${title}</h3>
      <div tabindex="0" role="region" aria-label=${title}>
        <table>
          ${entries.map(
            ({ name, description, type, default: value }) =>
              html`<tr>
                <td><code>${name || '(default)'}</code></td>
                <td>
                  ${withCode(description)}
                  ${type ? html`<small><code>${type.text}</code>${value && value !== "''" ? html`, default <code>${value}</code>` : nothing}</small>` : nothing}
                </td>
              </tr>`,
          )}
        </table>
      </div>`;
  }
}

customElements.define('widget-api', WidgetApi);
