import type { CSSResult, LitElement } from 'lit';
import { widgets } from './manifests.js';

/** Original conditions of overridden rules. */
const written = new WeakMap<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

function* widgetRules(): Generator<CSSMediaRule> {
  for (const { tagName } of widgets) {
    const styles = (customElements.get(tagName!) as typeof LitElement | undefined)?.elementStyles ?? [];
    for (const style of styles) {
      const sheet = style instanceof CSSStyleSheet ? style : (style as CSSResult).styleSheet;
      if (sheet) yield* mediaRules(sheet.cssRules);
    }
  }
}

/**
 * Overrides a media feature in the widgets' style sheets: a page cannot change what the browser reports, but it can make
 * the widgets' rules for it apply or not.
 */
export function setMedia(features: Record<string, string>): void {
  for (const rule of widgetRules()) {
    const text = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, text);
    const [, feature = '', value] = /\(([\w-]+):\s*([\w-]+)\)/.exec(text) ?? [];
    const setting = features[feature];
    rule.media.mediaText = !setting || setting === 'auto' ? text : setting === value ? 'all' : 'not all';
  }
}
