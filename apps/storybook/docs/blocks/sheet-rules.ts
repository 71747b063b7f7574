import type { CSSResult, LitElement } from 'lit';
import { widgets } from '../../.storybook/manifests.js';

function* flat(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* flat(rule.cssRules);
  }
}

/** Returns every style rule of every widget once. */
export function sheetRules(): CSSStyleRule[] {
  const sheets = widgets
    .flatMap(({ tagName }) => (customElements.get(tagName!) as typeof LitElement | undefined)?.elementStyles ?? [])
    .map((style) => (style instanceof CSSStyleSheet ? style : (style as CSSResult).styleSheet))
    .filter((sheet) => sheet !== undefined);
  return [...new Set(sheets)].flatMap((sheet) => [...flat(sheet.cssRules)]);
}
