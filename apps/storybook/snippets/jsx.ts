import { tagOf } from './html.ts';
import { element } from './layout.ts';
import type { Embed, MarkupElement, Value } from './model.ts';

/** Attributes of plain elements with another name in React. */
const RENAMED: Record<string, string> = { for: 'htmlFor', class: 'className', autocomplete: 'autoComplete' };

/** Wraps text that would be code or a character reference in an expression. */
const jsxText = (text: string): string => (/[{}<>&\\]|^\s|\s$/.test(text) ? `{${JSON.stringify(text)}}` : text);

function jsxAttribute(name: string, value: Value): string {
  if (value === true) return name;
  if (typeof value === 'number') return `${name}={${value}}`;
  return /["&\\\n]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
}

function jsxNode(node: string | MarkupElement): string {
  if (typeof node === 'string') return jsxText(node);
  const { tag, attributes = {}, children = [] } = node;
  const names = Object.entries(attributes).map(([name, value]) => jsxAttribute(RENAMED[name] ?? name, value));
  const start = [tag, ...names].join(' ');
  if (children.length === 0) return `<${start} />`;
  if (children.every((child) => typeof child === 'string'))
    return `<${start}>${children.map(jsxNode).join('')}</${tag}>`;
  return element(tag, names, children.map(jsxNode).join('\n'));
}

/** Returns the custom properties as React's `style`. */
function jsxStyle({ tokens }: Embed): string[] {
  const entries = Object.entries(tokens).map(([name, value]) => `'${name}': ${JSON.stringify(value)}`);
  return entries.length > 0 ? [`style={{ ${entries.join(', ')} }}`] : [];
}

/** Returns the widget as JSX. */
export const jsxElement = (embed: Embed): string =>
  element(
    tagOf(embed),
    [...Object.entries(embed.attributes).map(([name, value]) => jsxAttribute(name, value)), ...jsxStyle(embed)],
    embed.inside.map(jsxNode).join('\n'),
  );
