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

// On a server nothing is connected, but elements read their language only when connected.
LitElementRenderer.renderOptions.push((element: LitElement) => {
  const lang = element.getAttribute('lang');
  if (!lang) return undefined;
  Object.defineProperty(element, 'isConnected', { value: true, configurable: true });
  element.attributeChangedCallback('lang', null, lang);
  return undefined;
});

/** Renders one element with its shadow root, without the markers of the surrounding template. */
export function renderElement({ tag, attributes, properties, inside }: RenderedElement): string {
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}`;
  const close = `</${tag}>`;
  const end = `>${close}`;
  const bindings = properties.map(({ property }) => ` .${property}=`);
  // Each property lies between two strings of the template.
  const strings = [start, ...bindings.map(() => '')].map((text, index) => text + (bindings[index] ?? end));
  const template = html(literal(...strings), ...properties.map(({ value }) => value));
  const output = collectResultSync(render(template));
  const element = output
    .replace(/^<!--lit-part[^>]*-->(<!--lit-node \d+-->)?/, '')
    .replace(/<!--\/lit-part-->$/, '')
    // A strict Content Security Policy rejects even an empty style attribute.
    .replaceAll(' style=""', '');
  // Inserted last, since the content may contain another prerendered widget.
  return element.slice(0, -close.length) + inside + close;
}

function attribute([name, value]: [string, string | true]): string {
  if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on'))
    throw new Error(`"${name}" is not an attribute of a widget.`);
  return value === true
    ? ` ${name}`
    : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}

/** Creates the strings of a dynamic template. */
const literal = (...strings: string[]): TemplateStringsArray => Object.assign(strings, { raw: strings });
