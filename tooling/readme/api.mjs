const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const code = (text) => (text ? `\`${text}\`` : '');
const plain = (text) => text.replace(/^'(.*)'$/, '$1');

/** A heading and a Markdown table; nothing when there are no rows. */
function table(title, columns, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

/** What a widget's manifest says about its public API, as Markdown. */
export function apiSection({ modules }) {
  const widget = modules.flatMap(({ declarations = [] }) => declarations).find(({ customElement }) => customElement);
  const {
    attributes = [],
    members = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  } = widget;
  const reflected = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter(
    ({ kind, name, static: isStatic }) => kind === 'field' && !isStatic && !reflected.has(name),
  );
  const byName = (list) => list.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return [
    ...table(
      'Attributes',
      ['Attribute', 'Type', 'Default', 'Description'],
      byName(attributes.filter(({ fieldName }) => fieldName)).map((one) => [
        code(one.name),
        code(one.type?.text),
        code(plain(one.default ?? '')),
        one.description,
      ]),
    ),
    ...table(
      'Properties',
      ['Property', 'Type', 'Description'],
      byName(properties).map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
    ...table(
      'Slots',
      ['Slot', 'Description'],
      slots.map((one) => [code(one.name) || '(default)', one.description]),
    ),
    ...table(
      'Events',
      ['Event', 'Type', 'Description'],
      byName(events).map((one) => [code(one.name), code(one.type?.text), one.description]),
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
