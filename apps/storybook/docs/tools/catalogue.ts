import { literals, type Named, plain } from '@news-widgets/tooling/manifest';
import { widgets } from '../../.storybook/manifests.js';

/** Groups of attributes in tables and the embed builder. */
export const GROUPS = {
  source: 'Source',
  layout: 'Layout',
  content: 'Content',
  filter: 'Filter',
  advanced: 'Advanced',
} as const;
export type Group = keyof typeof GROUPS;

/** Kind of control for an attribute. */
export type Input = 'switch' | 'choice' | 'number' | 'address' | 'text';

/** An attribute as described in the manifest. */
export interface Option {
  name: string;
  label: string;
  description: string;
  input: Input;
  /** Values of a choice. */
  choices: string[];
  /** Default value. */
  standard: string;
  group: Group;
}

/** A widget that can be configured. */
export interface Widget {
  /** Name, such as `recent-list`. */
  name: string;
  title: string;
  description: string;
  options: Option[];
}

/** Attributes that depend on the page and are set there. */
const OF_THE_PLACE = new Set(['lang', 'theme']);
/** Attributes that people change first. */
const FIRST = new Set(['src', 'action', 'layout', 'heading']);
/** Attributes for the source of the content, or the target of a form. */
const SOURCE = new Set(['src', 'action', 'provider', 'item', 'relay', 'refresh']);
/** Attributes that select stories. */
const FILTER = new Set(['limit', 'offset', 'order', 'exclude', 'category', 'tag', 'author', 'similar-to']);
/** Attributes that few sites change, besides inherited ones. */
const ADVANCED = new Set(['time-zone', 'referrer', 'decoy', 'lists', 'tags', 'picture-priority']);

/** Labels for names that are not words. */
const LABELS: Record<string, string> = { src: 'Source', href: 'Link', more: 'Show more' };

const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
const bare = (value?: string): string => (value === 'undefined' ? '' : plain(value));

function inputOf({ type, description = '' }: Named, choices: string[]): Input {
  if (choices.length > 0) return 'choice';
  if (type?.text.startsWith('boolean')) return 'switch';
  if (type?.text.startsWith('number')) return 'number';
  return /^(Address|Where the sign-up)/.test(description) ? 'address' : 'text';
}

/** Returns the group of an attribute, for tables that list all of them. */
export function groupOf(attribute: Named): Group {
  const { name, inheritedFrom } = attribute;
  if (SOURCE.has(name)) return 'source';
  if (FILTER.has(name)) return 'filter';
  if (ADVANCED.has(name) || (inheritedFrom !== undefined && name !== 'heading')) return 'advanced';
  const input = inputOf(attribute, literals(attribute));
  return input === 'text' || input === 'address' ? 'content' : 'layout';
}

function optionOf(attribute: Named): Option {
  const { name, description = '', default: value } = attribute;
  const choices = literals(attribute);
  const input = inputOf(attribute, choices);
  return {
    name,
    label: LABELS[name] ?? sentence(name).replace(/^Utm/, 'UTM'),
    description,
    input,
    choices,
    standard: bare(value),
    group: groupOf(attribute),
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

/** Returns the widget with this name, or the most common one. */
export const widgetNamed = (name: string): Widget =>
  catalogue.find((widget) => widget.name === name) ?? catalogue.find((widget) => widget.name === 'recent-list')!;
