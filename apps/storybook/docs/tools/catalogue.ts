import { literals, type Named, plain } from '@news-widgets/tooling/manifest';
import { widgets } from '../../.storybook/manifests.js';

/** How an attribute is set. */
export type Input = 'switch' | 'choice' | 'number' | 'address' | 'text';

/** An attribute as the manifest describes it. */
export interface Option {
  name: string;
  label: string;
  description: string;
  input: Input;
  /** The values of a choice. */
  choices: string[];
  /** What holds without it. */
  standard: string;
  /** Where it is listed. */
  group: 'source' | 'words' | 'look' | 'links';
}

/** A widget that can be set up. */
export interface Widget {
  /** Such as `recent-list`. */
  name: string;
  title: string;
  description: string;
  options: Option[];
}

/** These belong to the place where a widget stands and are set there. */
const OF_THE_PLACE = new Set(['lang', 'theme']);
/** What people change first. */
const FIRST = new Set(['src', 'action', 'heading']);
/** Where the content comes from. */
const SOURCE = new Set(['src', 'action', 'provider', 'item']);

/** Names that are no words. */
const LABELS: Record<string, string> = { src: 'Source', href: 'Link', more: 'Show more' };

const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
const bare = (value?: string): string => (value === 'undefined' ? '' : plain(value));

function inputOf({ type, description = '' }: Named, choices: string[]): Input {
  if (choices.length > 0) return 'choice';
  if (type?.text.startsWith('boolean')) return 'switch';
  if (type?.text.startsWith('number')) return 'number';
  return /^(Address|Where the sign-up)/.test(description) ? 'address' : 'text';
}

function groupOf(name: string, input: Input, inherited: boolean): Option['group'] {
  if (SOURCE.has(name)) return 'source';
  if (inherited && name !== 'heading') return 'links';
  return input === 'text' || input === 'address' ? 'words' : 'look';
}

function optionOf(attribute: Named): Option {
  const { name, description = '', default: value, inheritedFrom } = attribute;
  const choices = literals(attribute);
  const input = inputOf(attribute, choices);
  const group = groupOf(name, input, inheritedFrom !== undefined);
  return {
    name,
    label: LABELS[name] ?? sentence(name).replace(/^Utm/, 'UTM'),
    description,
    input,
    choices,
    standard: bare(value),
    group,
  };
}

/** The widgets and their options, from the manifests. */
export const catalogue: Widget[] = widgets
  .map(({ tagName, description = '', attributes = [] }) => ({
    name: tagName!.replace(/^news-/, ''),
    title: sentence(tagName!.replace(/^news-/, '')),
    description,
    options: attributes
      .filter(({ name }) => !OF_THE_PLACE.has(name))
      .map(optionOf)
      .toSorted((a, b) => Number(FIRST.has(b.name)) - Number(FIRST.has(a.name))),
  }))
  .toSorted((a, b) => a.title.localeCompare(b.title));

/** The widget of this name, or the first one. */
export const widgetNamed = (name: string): Widget => catalogue.find((widget) => widget.name === name) ?? catalogue[0]!;
