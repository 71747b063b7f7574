import { items } from '@news-widgets/tooling/fixtures';
import type { NewsRecentList } from '@news-widgets/recent-list';
import '@news-widgets/recent-list/define';
import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { contrast } from './contrast.js';

const ROLES = [
  { part: 'headline', name: 'Headline', needs: 7 },
  { part: 'summary', name: 'Summary', needs: 7 },
  { part: 'kicker', name: 'Kicker, in the accent colour', needs: 4.5 },
  { part: 'date', name: 'Date', needs: 4.5 },
];

interface Measured {
  name: string;
  colour: string;
  ratio: number;
  needs: number;
}

/** Shows a widget on a background, and the contrast of its text as painted by the browser. */
class ContrastTable extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
      gap: 1.5rem;
      padding: 1.5rem;
      border-radius: 4px;
      font: 15px/1.5 system-ui, sans-serif;
    }
    table {
      align-self: start;
      border-collapse: collapse;
      width: 100%;
      font-size: 0.875em;
    }
    td {
      padding: 0.5em 0;
      border-block-end: 1px solid color-mix(in srgb, currentColor 18%, transparent);
    }
    td:last-child {
      text-align: end;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    i {
      display: inline-block;
      width: 0.9em;
      height: 0.9em;
      margin-inline-end: 0.6em;
      border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
      border-radius: 50%;
      vertical-align: -0.08em;
    }
  `;

  /** Background of the page. */
  @property() page = '#ffffff';
  /** Text colour of the page. */
  @property() ink = '#1b1c1e';
  @property() theme: NewsRecentList['theme'] = 'auto';

  @state() private measured: Measured[] = [];

  protected override render() {
    return html`<style>
        :host {
          background: ${this.page};
          color: ${this.ink};
        }
      </style>
      <news-recent-list theme=${this.theme} thumbnails="none" summaries .items=${items.slice(0, 1)}></news-recent-list>
      <table>
        ${this.measured.map(
          ({ name, colour, ratio, needs }) =>
            html`<tr>
              <td><i style="background: ${colour}"></i>${name}</td>
              <td>${ratio.toFixed(1)} : 1 ${ratio >= needs ? '✓' : `✗ needs ${needs}`}</td>
            </tr>`,
        )}
      </table>`;
  }

  protected override firstUpdated(): void {
    void this.#measure();
  }

  #measure = async (): Promise<void> => {
    const list = this.renderRoot.querySelector('news-recent-list')!;
    while (!list.shadowRoot?.querySelector('[part=headline]')) await new Promise(requestAnimationFrame);
    const surface = this.theme === 'auto' ? this.page : getComputedStyle(list).backgroundColor;
    this.measured = ROLES.map(({ part, name, needs }) => {
      const colour = getComputedStyle(list.shadowRoot!.querySelector(`[part=${part}]`)!).color;
      return { name, colour, needs, ratio: contrast(colour, surface) };
    });
  };
}

customElements.define('contrast-table', ContrastTable);
