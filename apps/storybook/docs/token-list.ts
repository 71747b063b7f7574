import { items } from '@news-widgets/tooling/fixtures';
import '@news-widgets/article-card/define';
import '@news-widgets/recent-list/define';
import { css, html, LitElement } from 'lit';
import { widget, widgets } from '../.storybook/manifests.js';
import { withCode } from './tools/with-code.js';

/** A value for each property that shows what it does. */
const SAMPLES: Record<string, string> = {
  '--news-accent': '#0a58ca',
  '--news-font-heading': 'Georgia, serif',
  '--news-space': '1.7em',
  '--news-surface': '#eaf1f4',
  '--news-text': '#0d3b4c',
  '--news-radius': '12px',
  '--news-image-ratio': '1',
  '--news-summary-lines': '1',
};
/** These are painted only with a theme. */
const THEMED = new Set(['--news-surface', '--news-text']);

const properties = new Map(
  widgets.flatMap(({ cssProperties = [] }) => cssProperties).map((property) => [property.name, property]),
);

/** What a list shows; the card has more. */
const ofLists = new Set(widget('news-recent-list')?.cssProperties?.map(({ name }) => name));

/** Every custom property of the widgets from the manifest, each with a widget that it changes. */
class TokenList extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font: 15px/1.5 system-ui, sans-serif;
    }
    section {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: 1rem 2rem;
      padding-block: 1.5rem;
      border-block-start: 1px solid #d9d9d6;
    }
    code {
      font: 600 0.95em/1.4 ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
    }
    p {
      margin: 0.4em 0 0;
    }
    small {
      color: #5b5d60;
    }
  `;

  protected override render() {
    return [...properties.values()].map(
      ({ name, description, default: value }) =>
        html`<section>
          <div>
            <code>${name}</code>
            <p>${withCode(description)}</p>
            <small>${value ? html`Default <code>${value}</code>. ` : ''}Here <code>${SAMPLES[name]}</code>.</small>
          </div>
          ${
            ofLists.has(name)
              ? html`<news-recent-list style="${name}: ${SAMPLES[name]}" theme=${THEMED.has(name) ? 'light' : 'auto'} .items=${items.slice(3, 5)}></news-recent-list>`
              : html`<news-article-card style="${name}: ${SAMPLES[name]}" layout="row" .item=${items[3]}></news-article-card>`
          }
        </section>`,
    );
  }
}

customElements.define('token-list', TokenList);
