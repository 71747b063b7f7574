import { type Embed, type MarkupElement, styleOf, type Value } from '../../snippets/index.ts';
import { type Option, type Widget, widgetNamed } from './catalogue.js';
import { sampleOf } from './samples.js';
import { tokenValues } from './theme.js';

type Settings = ReadonlyMap<string, string>;

/** Prefix of attributes among the settings. */
export const ATTRIBUTE = 'attr.';

/** Attributes that depend on the page, whatever the widget. */
const PLACE = ['theme', 'lang', 'dir'];

/** Returns the value of an option, set by hand or by the sample. */
export const valueOf = (settings: Settings, sample: Record<string, string>, name: string): string =>
  settings.get(ATTRIBUTE + name) ?? sample[name] ?? '';

const sampleFor = (widget: Widget, settings: Settings) =>
  sampleOf(widget.name, new Set(widget.options.map(({ name }) => name)), settings.get(`${ATTRIBUTE}lang`) ?? 'en');

/** Returns the value for the snippet; undefined for the default. */
function written({ input, standard }: Option, text: string): Value | undefined {
  if (text === '' || text === standard) return undefined;
  if (input === 'switch') return text === 'true' ? true : undefined;
  return input === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** An embed, with the attributes that only its sample sets. */
export type SampledEmbed = Embed & { sample: Record<string, string> };

/** Returns the widget described by the settings, with everything for its snippets. */
export function embedOf(settings: Settings): SampledEmbed {
  const widget = widgetNamed(settings.get('widget') ?? '');
  const sample = sampleFor(widget, settings);
  const attributes: Record<string, Value> = {};
  for (const option of widget.options) {
    const value = written(option, valueOf(settings, sample.attributes, option.name));
    if (value !== undefined) attributes[option.name] = value;
  }
  for (const name of PLACE) {
    const value = settings.get(ATTRIBUTE + name);
    if (value) attributes[name] = value;
  }
  return {
    widget: widget.name,
    attributes,
    tokens: tokenValues(settings),
    inside: sample.inside,
    sample: sample.attributes,
  };
}

function nodeOf(node: string | MarkupElement): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    element.setAttribute(name, value === true ? '' : value);
  element.append(...(node.children ?? []).map(nodeOf));
  return element;
}

/** Creates the element that the snippets describe. */
export function elementOf(embed: Embed): HTMLElement {
  const element = document.createElement(`news-${embed.widget}`);
  dress(element, embed);
  element.append(...embed.inside.map(nodeOf));
  return element;
}

/** Replaces the attributes and custom properties of one configuration with those of another. */
export function dress(element: HTMLElement, embed: Embed, before?: Embed): void {
  for (const name of Object.keys(before?.attributes ?? {}))
    if (!(name in embed.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(embed.attributes))
    element.setAttribute(name, value === true ? '' : String(value));
  element.style.cssText = styleOf(embed);
}
