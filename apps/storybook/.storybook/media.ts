import type { CSSResult, LitElement } from 'lit';
import { widgets } from './manifests.js';

/** What each rule said before it was overruled. */
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
 * Overrules a media feature in the style sheets of the widgets: a page cannot change what the browser reports, but the
 * widgets' rules for it can be made to hold or not.
 */
export function setMedia(features: Record<string, string>): void {
  for (const rule of widgetRules()) {
    const text = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, text);
    const [, feature = '', value] = /\(([\w-]+):\s*([\w-]+)\)/.exec(text) ?? [];
    const wanted = features[feature];
    rule.media.mediaText = !wanted || wanted === 'auto' ? text : wanted === value ? 'all' : 'not all';
  }
}
