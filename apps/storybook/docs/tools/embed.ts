import { type Embed, type MarkupElement, styleOf, type Value } from '../../snippets/index.ts';
import { type Option, type Widget, widgetNamed } from './catalogue.js';
import { sampleOf } from './samples.js';
import { tokenValues } from './theme.js';

type Settings = ReadonlyMap<string, string>;

/** Attributes among the settings. */
export const ATTRIBUTE = 'attr.';

/** These are set for the place, whatever the widget. */
const PLACE = ['theme', 'lang', 'dir'];

/** What an option is set to, by hand or by the sample. */
export const valueOf = (settings: Settings, sample: Record<string, string>, name: string): string =>
  settings.get(ATTRIBUTE + name) ?? sample[name] ?? '';

const sampleFor = (widget: Widget, settings: Settings) =>
  sampleOf(widget.name, new Set(widget.options.map(({ name }) => name)), settings.get(`${ATTRIBUTE}lang`) ?? 'en');

/** The value as the snippet says it; nothing for what holds anyway. */
function written({ input, standard }: Option, text: string): Value | undefined {
  if (text === '' || text === standard) return undefined;
  if (input === 'switch') return text === 'true' ? true : undefined;
  return input === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** An embed, and the attributes that only its sample sets. */
export type SampledEmbed = Embed & { sample: Record<string, string> };

/** The widget as the settings describe it, with everything that its snippets say. */
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

/** The element that the snippets describe. */
export function elementOf(embed: Embed): HTMLElement {
  const element = document.createElement(`news-${embed.widget}`);
  dress(element, embed);
  element.append(...embed.inside.map(nodeOf));
  return element;
}

/** Gives an element the attributes and custom properties of one set-up in place of those of another. */
export function dress(element: HTMLElement, embed: Embed, before?: Embed): void {
  for (const name of Object.keys(before?.attributes ?? {}))
    if (!(name in embed.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(embed.attributes))
    element.setAttribute(name, value === true ? '' : String(value));
  element.style.cssText = styleOf(embed);
}
