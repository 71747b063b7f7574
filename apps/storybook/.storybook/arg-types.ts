import { literals, type Named, propertiesOf, withProperty } from '@news-widgets/tooling/manifest';
import type { InputType, StrictArgTypes } from 'storybook/internal/types';
import { widget } from './manifests.js';

type Row = StrictArgTypes[string];

const row = (category: string, name: string, entry: Named, input: Partial<InputType> = { control: false }): Row => {
  const { default: value, type } = entry;
  return {
    name,
    description: withProperty(entry),
    table: {
      category,
      type: type && { summary: type.text },
      defaultValue: value === undefined ? undefined : { summary: value },
    },
    ...input,
  } as Row;
};

const TEXT: Partial<InputType> = { control: { type: 'text' }, type: { name: 'string' } };

const styleInput = ({ name }: Named): Partial<InputType> =>
  /accent|surface|text$/.test(name) ? { ...TEXT, control: { type: 'color' } } : TEXT;

/** Returns a control for a type: a choice for literals, otherwise by the name. */
function inputFor(entry: Named): Partial<InputType> {
  const { type } = entry;
  const choices = literals(entry);
  if (choices.length > 0)
    return {
      control: { type: choices.length > 4 ? 'select' : 'inline-radio' },
      options: choices,
      type: { name: 'enum', value: choices },
    };
  const name = type?.text === 'number' || type?.text === 'boolean' ? type.text : 'string';
  return { control: { type: name === 'string' ? 'text' : name }, type: { name } };
}

/** Returns the tables and controls of a widget, with names as in CSS and HTML, so that none hides another. */
export function extractArgTypes(tag: string): StrictArgTypes {
  const declaration = widget(tag);
  if (!declaration) return {};
  const { attributes = [], slots = [], events = [], cssProperties = [], cssParts = [], cssStates = [] } = declaration;
  const rows: [string, Row][] = [
    ...attributes.map((entry): [string, Row] => [entry.name, row('attributes', entry.name, entry, inputFor(entry))]),
    ...propertiesOf(declaration).map((entry): [string, Row] => [
      entry.name,
      row('properties', `.${entry.name}`, entry, { control: { type: 'object' } }),
    ]),
    ...slots.map((entry): [string, Row] => [
      `<slot ${entry.name}>`,
      row('slots', entry.name || '(default)', entry, entry.name ? TEXT : undefined),
    ]),
    ...events.map((entry): [string, Row] => [`@${entry.name}`, row('events', entry.name, entry)]),
    ...cssProperties.map((entry): [string, Row] => [
      entry.name,
      row('custom properties', entry.name, entry, styleInput(entry)),
    ]),
    ...cssParts.map((entry): [string, Row] => [`::part(${entry.name})`, row('parts', `::part(${entry.name})`, entry)]),
    ...cssStates.map((entry): [string, Row] => [
      `:state(${entry.name})`,
      row('states', `:state(${entry.name})`, entry),
    ]),
  ];
  return Object.fromEntries(rows);
}
