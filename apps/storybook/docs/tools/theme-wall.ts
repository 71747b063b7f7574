import type { Embed } from '../../snippets/index.ts';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { catalogue } from './catalogue.js';
import { dress, elementOf, embedOf } from './embed.js';
import { type Measured, measure } from './measure.js';
import { Settings } from './settings.js';
import { pageStyle, type Scheme, tellWidgets, tokenValues } from './theme.js';
import './widgets.js';

/** Time for widgets to render and pictures to load before measuring. */
const SETTLED = 250;

/** Widgets in page order, starting with the list, the most common one. */
export const wall = catalogue.toSorted((a, b) => Number(b.name === 'recent-list') - Number(a.name === 'recent-list'));

/** Loads eagerly: widgets below would wait until scrolled to, and could not be measured. */
const atOnce = <E extends Embed>(embed: E): E =>
  'src' in embed.attributes ? { ...embed, attributes: { ...embed.attributes, loading: 'eager' } } : embed;

/** A page in one scheme with all widgets, and the contrast of their colours. Fires `measured`. */
export class ThemeWall extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    .page {
      display: grid;
      gap: 40px;
      padding: clamp(16px, 4%, 28px);
      border: 1px solid var(--doc-line);
      border-radius: 10px;
      font-size: 16px;
      line-height: 1.5;
    }
    .page {
      position: relative;
    }
    .page > * {
      min-width: 0;
    }
    /* Still laid out, so that its contrast can be measured. */
    .page > .aside {
      position: absolute;
      inset: 0 auto auto 0;
      width: 100%;
      height: 0;
      overflow: clip;
      visibility: hidden;
    }
    /* Links between the tags have the colour of the page's links. */
    .page a {
      color: var(--page-link, revert);
    }
  `;

  @property() scheme: Scheme = 'light';
  /** The only widget to show; empty for all. */
  @property() widget = '';
  /** Current measurements. */
  measured: Measured[] = [];
  readonly #settings = new Settings(this);
  readonly #embeds = wall.map(({ name }) => atOnce(embedOf(new Map([['widget', name]]))));
  readonly #widgets = this.#embeds.map(elementOf);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Widgets render once their content has arrived. */
  readonly #changes = new MutationObserver(() => this.#later());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changes.disconnect();
    clearTimeout(this.#timer);
  }

  protected override render() {
    const all = this.#settings.all;
    const tokens = tokenValues(all);
    const theme = all.get('surface') === 'own' ? this.scheme : 'auto';
    this.#embeds.forEach((embed, index) => {
      const widget = this.#widgets[index]!;
      dress(widget, { ...embed, attributes: { ...embed.attributes, theme }, tokens });
      widget.classList.toggle('aside', !!this.widget && embed.widget !== this.widget);
    });
    return html`<div class="page" role="group" aria-label="Widgets on a ${this.scheme} page" style=${pageStyle(all, this.scheme)}>${this.#widgets}</div>`;
  }

  protected override updated(): void {
    tellWidgets(pageStyle(this.#settings.all, this.scheme));
    this.#later();
  }

  #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      await Promise.all(this.#widgets.map((widget) => (widget as LitElement).updateComplete));
      for (const { shadowRoot } of this.#widgets)
        if (shadowRoot) this.#changes.observe(shadowRoot, { childList: true, subtree: true });
      this.measured = measure(this.#widgets);
      this.dispatchEvent(new Event('measured'));
    }, SETTLED);
  };
}

customElements.define('theme-wall', ThemeWall);

declare global {
  interface HTMLElementTagNameMap {
    'theme-wall': ThemeWall;
  }
}
