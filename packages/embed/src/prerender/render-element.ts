import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type LitElement } from 'lit';
import type { Prerendered } from '../bundles/adopt.js';

interface RenderedElement {
  tag: string;
  attributes: Readonly<Record<string, string | true>>;
  properties: readonly Prerendered[];
  /** HTML between the tags. */
  inside: string;
}

// On a server nothing is connected, and the language is read when an element is.
LitElementRenderer.renderOptions.push((element: LitElement) => {
  const lang = element.getAttribute('lang');
  if (!lang) return undefined;
  Object.defineProperty(element, 'isConnected', { value: true, configurable: true });
  element.attributeChangedCallback('lang', null, lang);
  return undefined;
});

/** One element with its shadow root, without the marks of the template around it. */
export function renderElement({ tag, attributes, properties, inside }: RenderedElement): string {
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}`;
  const close = `</${tag}>`;
  const end = `>${close}`;
  const bindings = properties.map(({ property }) => ` .${property}=`);
  // Each property is between two strings of the template.
  const strings = [start, ...bindings.map(() => '')].map((text, index) => text + (bindings[index] ?? end));
  const template = html(literal(...strings), ...properties.map(({ value }) => value));
  const output = collectResultSync(render(template));
  const element = output
    .replace(/^<!--lit-part[^>]*-->(<!--lit-node \d+-->)?/, '')
    .replace(/<!--\/lit-part-->$/, '')
    // Strict pages complain of a style attribute even where it is empty.
    .replaceAll(' style=""', '');
  // Put in afterwards, since a widget in there may have been rendered already.
  return element.slice(0, -close.length) + inside + close;
}

function attribute([name, value]: [string, string | true]): string {
  if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on')) throw new Error(`"${name}" is no attribute of a widget.`);
  return value === true
    ? ` ${name}`
    : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}

/** The strings of a template whose text is only known now. */
const literal = (...strings: string[]): TemplateStringsArray => Object.assign(strings, { raw: strings });
