import { css, html, LitElement } from 'lit';
import { sheetRules } from './sheet-rules.js';
import { tableStyles } from './table.styles.js';

const places = (rules: CSSStyleRule[]): string =>
  [...new Set(rules.map(({ selectorText }) => selectorText.replaceAll(/\s+/g, ' ')))].slice(0, 6).join(', ');

/** Shows the multiples of `--news-space` in the style sheets, and how often each is used. */
class SpaceTable extends LitElement {
  static override styles = [
    tableStyles,
    css`
      i {
        display: block;
        height: 14px;
        background: var(--doc-accent);
      }
    `,
  ];

  protected override render() {
    const counts = new Map<number, number>();
    for (const { cssText } of sheetRules()) {
      for (const [, factor = '1'] of cssText.matchAll(/var\(--_space\)(?: \* ([\d.]+))?/g))
        counts.set(Number(factor), (counts.get(Number(factor)) ?? 0) + 1);
    }
    const steps = [...counts].toSorted(([a], [b]) => a - b);
    return html`<table>
      <tr><th>Multiple</th><th>At 16 px</th><th>Length</th><th>Used</th></tr>
      ${steps.map(
        ([factor, count]) =>
          html`<tr>
            <td><code>× ${factor}</code></td>
            <td>${(factor * 16).toFixed(1).replace('.0', '')} px</td>
            <td style="width: 45%"><i style="width: ${factor * 48}px"></i></td>
            <td>${count === 1 ? 'once' : `${count} times`}</td>
          </tr>`,
      )}
    </table>`;
  }
}

/** Shows corners with the default radius and with typical ones of host pages. */
class RadiusTable extends LitElement {
  static override styles = [
    tableStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 1.5rem;
      }
      figure {
        margin: 0;
      }
      i {
        display: block;
        width: 96px;
        height: 64px;
        margin-block-end: 0.4em;
        border: 1px solid var(--doc-soft);
        background: var(--doc-track);
      }
    `,
  ];

  protected override render() {
    return html`<div>
        ${['0', '2px', '4px', '6px', '10px'].map(
          (radius) =>
            html`<figure><i style="border-radius: ${radius}"></i><code>${radius}</code>${radius === '2px' ? html` <small>default</small>` : ''}</figure>`,
        )}
      </div>
      <p><small>Used by ${places(sheetRules().filter(({ cssText }) => cssText.includes('--_radius')))}</small></p>`;
  }
}

/** Shows all animations in the widgets' style sheets. */
class MotionTable extends LitElement {
  static override styles = tableStyles;

  protected override render() {
    const moving = sheetRules().flatMap((rule) =>
      (['transition', 'animation'] as const)
        .map((kind) => ({ kind, rule, value: rule.style.getPropertyValue(kind) }))
        .filter(({ value }) => value && value !== 'none'),
    );
    return html`<table>
      <tr><th>Where</th><th>What</th><th>How</th></tr>
      ${moving.map(
        ({ kind, rule, value }) =>
          html`<tr><td><code>${rule.selectorText}</code></td><td>${kind}</td><td><code>${value}</code></td></tr>`,
      )}
    </table>`;
  }
}

customElements.define('space-table', SpaceTable);
customElements.define('radius-table', RadiusTable);
customElements.define('motion-table', MotionTable);
