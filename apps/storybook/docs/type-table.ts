import { items } from '@news-widgets/tooling/fixtures';
import '@news-widgets/recent-list/define';
import { css, html, LitElement } from 'lit';
import { state } from 'lit/decorators.js';

const PARTS = { heading: 'Heading', headline: 'Headline', summary: 'Summary', kicker: 'Kicker', date: 'Date' };

interface Specimen {
  name: string;
  text: string;
  style: CSSStyleDeclaration;
  size: number;
  leading: number;
}

const PROPERTIES = ['color', 'font-family', 'font-size', 'font-weight', 'line-height'];
const sameType = (style: CSSStyleDeclaration): string =>
  PROPERTIES.map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');

/** Returns text without hidden text and Lit's comments. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.unseen').forEach((spoken) => spoken.remove());
  return [...copy.childNodes]
    .filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE)
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean)
    .join(' ');
}

/** Shows the type scale as measured in a list of this width. */
class TypeTable extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font: 16px/1.5 system-ui, sans-serif;
    }
    news-recent-list {
      position: absolute;
      visibility: hidden;
      width: 680px;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.6em 1em 0.6em 0;
      border-block-end: 1px solid var(--doc-line);
      text-align: start;
      vertical-align: baseline;
    }
    th,
    td + td {
      color: var(--doc-soft);
      font-size: 13px;
      font-weight: 400;
      white-space: nowrap;
    }
  `;

  @state() private specimens: Specimen[] = [];

  protected override render() {
    return html`<news-recent-list heading="Latest news" thumbnails="none" summaries .items=${items.slice(3, 4)}></news-recent-list>
      <table>
        <tr>
          <th>Text</th>
          <th>Size</th>
          <th>Line height</th>
          <th>Weight</th>
        </tr>
        ${this.specimens.map(
          ({ name, text, style, size, leading }) =>
            html`<tr>
              <td style=${sameType(style)}>${text}</td>
              <td>${name}, ${size.toFixed(2)} em</td>
              <td>${leading.toFixed(2)}</td>
              <td>${style.fontWeight}</td>
            </tr>`,
        )}
      </table>`;
  }

  protected override async firstUpdated(): Promise<void> {
    const list = this.renderRoot.querySelector('news-recent-list')!;
    while (!list.shadowRoot?.querySelector('[part=headline]')) await new Promise(requestAnimationFrame);
    const base = parseFloat(getComputedStyle(list).fontSize);
    this.specimens = Object.entries(PARTS).map(([part, name]) => {
      const element = list.shadowRoot!.querySelector(`[part=${part}]`)!;
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      return {
        name,
        text: visibleText(element),
        style,
        size: size / base,
        leading: parseFloat(style.lineHeight) / size,
      };
    });
  }
}

customElements.define('type-table', TypeTable);
