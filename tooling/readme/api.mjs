import { byName, plain, propertiesOf, widgetsOf } from '../manifest/read.mjs';
import { code, table } from './table.mjs';

/** Renders the events of a widget's manifest as Markdown. */
export function eventsSection(manifest) {
  const [{ events = [] }] = widgetsOf(manifest);
  const rows = byName(events).map((one) => [code(one.name), code(one.type?.text), one.description]);
  return rows.length > 0 ? table(['Event', 'Type', 'Description'], rows) : '';
}

const PARTS = [
  {
    title: 'Attributes',
    columns: ['Attribute', 'Property', 'Type', 'Default', 'Description'],
    entries: ({ attributes = [] }) => byName(attributes.filter(({ fieldName }) => fieldName)),
    row: (one) => [
      code(one.name),
      code(one.fieldName),
      code(one.type?.text),
      code(plain(one.default)),
      one.description,
    ],
  },
  {
    title: 'Properties',
    columns: ['Property', 'Type', 'Description'],
    entries: (widget) => byName(propertiesOf(widget)),
    row: (one) => [code(one.name), code(one.type?.text), one.description],
  },
  {
    title: 'Slots',
    columns: ['Slot', 'Description'],
    entries: ({ slots = [] }) => slots,
    row: (one) => [code(one.name) || '(default)', one.description],
  },
  {
    title: 'Parts',
    columns: ['Part', 'Description'],
    entries: ({ cssParts = [] }) => cssParts,
    row: (one) => [code(one.name), one.description],
  },
  {
    title: 'Custom properties',
    columns: ['Property', 'Default', 'Description'],
    entries: ({ cssProperties = [] }) => byName(cssProperties),
    row: (one) => [code(one.name), code(one.default), one.description],
  },
  {
    title: 'States',
    columns: ['State', 'Description'],
    entries: ({ cssStates = [] }) => cssStates,
    row: (one) => [code(`:state(${one.name})`), one.description],
  },
];

/** Renders the rest of a widget's public API as Markdown. */
export function apiSection(manifest) {
  const [widget] = widgetsOf(manifest);
  return PARTS.map(({ entries, ...part }) => ({ ...part, rows: entries(widget).map(part.row) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, columns, rows }) => `### ${title}\n\n${table(columns, rows)}`)
    .join('\n');
}
