import { css, html, LitElement } from 'lit';
import { sheetRules } from './sheet-rules.js';
import { tableStyles } from './table.styles.js';

/** Converts `.new-tab::after` to "new tab": designers look for the place, not for the selector. */
const placeOf = (selector: string): string =>
  (/[.=~'"]([\w-]+)['"\]]*::?(?:before|after)/.exec(selector)?.[1] ?? selector).replaceAll('-', ' ');

/** Shows every sign that the widgets' style sheets add to the text. */
class MarkSheet extends LitElement {
  static override styles = [
    tableStyles,
    css`
      div {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: 1px;
        border: 1px solid var(--doc-line);
      }
      figure {
        margin: 0;
        padding: 20px;
        outline: 1px solid var(--doc-line);
      }
      b {
        display: block;
        min-height: 1.5em;
        font-size: 2rem;
        font-weight: 400;
      }
      figcaption {
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const marks = new Map<string, Set<string>>();
    for (const { style, selectorText } of sheetRules()) {
      // Skeletons contain invisible filler text.
      if (selectorText.includes('.skeleton')) continue;
      for (const [, sign] of style.content.matchAll(/"([^"]*)"/g)) {
        const text = sign!
          .replaceAll(/\\([\da-f]+) ?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
          .trim();
        if (text) marks.set(text, (marks.get(text) ?? new Set()).add(selectorText));
      }
    }
    return html`<div>
      ${[...marks].map(
        ([sign, where]) =>
          html`<figure><b>${sign}</b><figcaption>${[...where].map(placeOf).join(', ')}</figcaption></figure>`,
      )}
    </div>`;
  }
}

customElements.define('mark-sheet', MarkSheet);
