import { escapeHtml } from './escape.ts';
import { element } from './layout.ts';
import type { Embed, MarkupElement, Value } from './model.ts';

const VOID = new Set(['br', 'hr', 'img', 'input']);

export const tagOf = ({ widget }: Embed): string => `news-${widget}`;

/** Returns `name="value"`, or the bare name. */
export const attribute = (name: string, value: Value, escape = escapeHtml): string =>
  value === true ? name : `${name}="${escape(String(value))}"`;

/** Returns the custom properties as the value of a `style` attribute. */
export const styleOf = ({ tokens }: Embed): string =>
  Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** Returns the content between the tags. */
export const content = (nodes: readonly (string | MarkupElement)[], escape = escapeHtml): string =>
  nodes.map((node) => (typeof node === 'string' ? escape(node) : markupOf(node, escape))).join('\n');

function markupOf({ tag, attributes = {}, children = [] }: MarkupElement, escape: typeof escapeHtml): string {
  const names = Object.entries(attributes).map(([name, value]) => attribute(name, value, escape));
  const start = `<${[tag, ...names].join(' ')}>`;
  if (VOID.has(tag)) return start;
  // Text stays next to its tags, so that no white space is added.
  const simple = children.every((child) => typeof child === 'string');
  return simple ? `${start}${content(children, escape)}</${tag}>` : element(tag, names, content(children, escape));
}

/** Returns the attributes, with the custom properties last. */
export const allAttributes = (embed: Embed): [name: string, value: Value][] => [
  ...Object.entries(embed.attributes),
  ...(styleOf(embed) ? [['style', styleOf(embed)] as [string, string]] : []),
];

/** Returns the widget as HTML. */
export const widgetHtml = (embed: Embed, escape = escapeHtml): string =>
  element(
    tagOf(embed),
    allAttributes(embed).map(([name, value]) => attribute(name, value, escape)),
    content(embed.inside, escape),
  );
