import { byName, plain, propertiesOf, widgetsOf } from '../manifest/read.mjs';

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const code = (text) => (text ? `\`${text}\`` : '');

/** A Markdown table, under a heading if it has one; nothing when there are no rows. */
function table(title, columns, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [...(title ? [`### ${title}`, ''] : []), line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

/** What a widget's manifest says about its events, as Markdown. */
export function eventsSection(manifest) {
  const [{ events = [] }] = widgetsOf(manifest);
  return table(
    '',
    ['Event', 'Type', 'Description'],
    byName(events).map((one) => [code(one.name), code(one.type?.text), one.description]),
  ).join('\n');
}

/** What a widget's manifest says about the rest of its public API, as Markdown. */
export function apiSection(manifest) {
  const [widget] = widgetsOf(manifest);
  const { attributes = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = widget;
  return [
    ...table(
      'Attributes',
      ['Attribute', 'Property', 'Type', 'Default', 'Description'],
      byName(attributes.filter(({ fieldName }) => fieldName)).map((one) => [
        code(one.name),
        code(one.fieldName),
        code(one.type?.text),
        code(plain(one.default)),
        one.description,
      ]),
    ),
    ...table(
      'Properties',
      ['Property', 'Type', 'Description'],
      byName(propertiesOf(widget)).map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
    ...table(
      'Slots',
      ['Slot', 'Description'],
      slots.map((one) => [code(one.name) || '(default)', one.description]),
    ),
    ...table(
      'Parts',
      ['Part', 'Description'],
      cssParts.map((one) => [code(one.name), one.description]),
    ),
    ...table(
      'Custom properties',
      ['Property', 'Default', 'Description'],
      byName(cssProperties).map((one) => [code(one.name), code(one.default), one.description]),
    ),
    ...table(
      'States',
      ['State', 'Description'],
      cssStates.map((one) => [code(`:state(${one.name})`), one.description]),
    ),
  ].join('\n');
}
