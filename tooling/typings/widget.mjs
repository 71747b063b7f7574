/** What the generators need of a manifest: the widget with its attributes, all properties, events. */
export function readWidget({ modules }) {
  const widget = modules.flatMap(({ declarations = [] }) => declarations).find(({ customElement }) => customElement);
  const attributes = (widget.attributes ?? []).filter(({ fieldName }) => fieldName);
  const fields = widget.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const spelled = new Set(attributes.map(({ name }) => name));
  return {
    ...widget,
    attributes: attributes.toSorted(byName),
    /** Those that no attribute of the same spelling stands for. */
    properties: fields.filter(({ name }) => !spelled.has(name)).toSorted(byName),
    events: (widget.events ?? []).toSorted(byName),
  };
}

/** The literals of a union of literals; nothing for other types. */
export const literals = ({ type }) =>
  /^'[^']*'( \| '[^']*')*$/.test(type?.text ?? '') ? [...type.text.matchAll(/'([^']*)'/g)].map(([, text]) => text) : [];

function byName(a, b) {
  return a.name.localeCompare(b.name, 'en');
}
