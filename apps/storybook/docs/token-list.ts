import { items } from '@news-widgets/tooling/fixtures';
import '@news-widgets/article-card/define';
import '@news-widgets/recent-list/define';
import { css, html, LitElement } from 'lit';
import { widget, widgets } from '../.storybook/manifests.js';
import { paperStyles } from './blocks/paper.styles.js';
import { withCode } from './tools/with-code.js';

/** A sample value for each property that shows its effect. */
const SAMPLES: Record<string, string> = {
  '--news-accent': '#0a58ca',
  '--news-font-heading': 'Georgia, serif',
  '--news-space': '1.7em',
  '--news-surface': '#eaf1f4',
  '--news-text': '#0d3b4c',
  '--news-radius': '12px',
  '--news-image-ratio': '1',
  '--news-summary-lines': '1',
  '--news-section-<slug>': '#0b7a53',
  '--news-font-text': 'Georgia, serif',
  '--news-measure': '12em',
  '--news-photo-size': '4.5em',
  '--news-error': '#b3261e',
};

const colour = (value: string) => html`<i class="colour" style="background: ${value}"></i>`;
const letters = (value: string) => html`<b style="font-family: ${value}">Ag</b>`;
const bar = (value: string) => html`<i class="bar" style="width: ${value}"></i>`;

/** Drawings for values that a widget would not show well. */
const SWATCHES: Record<string, (value: string) => unknown> = {
  '--news-accent': colour,
  '--news-surface': colour,
  '--news-text': colour,
  '--news-error': colour,
  '--news-section-<slug>': colour,
  '--news-font-heading': letters,
  '--news-font-text': letters,
  '--news-space': bar,
  '--news-measure': bar,
  '--news-photo-size': (value) =>
    html`<i class="corner" style="width: ${value}; height: ${value}; border-radius: 50%"></i>`,
  '--news-radius': (value) => html`<i class="corner" style="border-radius: ${value}"></i>`,
  '--news-image-ratio': (value) => html`<i class="corner" style="height: auto; aspect-ratio: ${value}"></i>`,
};

const properties = new Map(
  widgets.flatMap(({ cssProperties = [] }) => cssProperties).map((property) => [property.name, property]),
);

/** The properties of the list; the card has more. */
const ofLists = new Set(widget('news-recent-list')?.cssProperties?.map(({ name }) => name));

/** Shows every custom property from the manifest, with a drawing of a value or a widget that it changes. */
class TokenList extends LitElement {
  static override styles = [
    paperStyles,
    css`
      :host {
        display: block;
        color: var(--doc-ink);
        font: 15px/1.5 var(--doc-font);
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 18rem);
        gap: 1rem 2rem;
        padding-block: 1.1rem;
        border-block-start: 1px solid var(--doc-line);
      }
      code {
        font: 600 0.95em/1.4 var(--doc-code);
      }
      p {
        margin: 0.3em 0 0;
      }
      small {
        color: var(--doc-soft);
      }
      .sample {
        align-self: start;
        padding: 14px;
        border: 1px solid var(--doc-line);
        border-radius: 4px;
      }
      i {
        display: block;
        width: 72px;
        height: 48px;
      }
      .colour {
        width: 100%;
        border-radius: 3px;
        box-shadow: inset 0 0 0 1px rgb(0 0 0 / 12%);
      }
      .bar {
        height: 16px;
        background: #8f2a12;
      }
      .corner {
        border: 1px solid #5b5d60;
        background: #f1f0ec;
      }
      b {
        font-size: 2.4rem;
        line-height: 1.1;
      }
      @media (max-width: 600px) {
        section {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  protected override render() {
    return [...properties.values()].map(
      ({ name, description, default: value }) =>
        html`<section>
          <div>
            <code>${name}</code>
            <p>${withCode(description)}</p>
            <small>
              ${value ? html`Default <code>${value}</code>. ` : ''}${SAMPLES[name] ? html`Here <code>${SAMPLES[name]}</code>.` : ''}
            </small>
          </div>
          ${SAMPLES[name] ? html`<div class="sample paper">${SWATCHES[name]?.(SAMPLES[name]!) ?? this.#widget(name)}</div>` : ''}
        </section>`,
    );
  }

  #widget(name: string) {
    const style = `${name}: ${SAMPLES[name]}`;
    return ofLists.has(name)
      ? html`<news-recent-list style=${style} .items=${items.slice(3, 5)}></news-recent-list>`
      : html`<news-article-card style=${style} layout="row" .item=${items[3]}></news-article-card>`;
  }
}

customElements.define('token-list', TokenList);
