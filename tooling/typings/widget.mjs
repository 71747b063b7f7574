import { byName, widgetsOf } from '../manifest/read.mjs';

/** Returns the widget of a manifest with its attributes, all properties and events. */
export function readWidget(manifest) {
  const [widget] = widgetsOf(manifest);
  const attributes = (widget.attributes ?? []).filter(({ fieldName }) => fieldName);
  const fields = widget.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const spelled = new Set(attributes.map(({ name }) => name));
  return {
    ...widget,
    attributes: byName(attributes),
    /** Properties without an attribute of the same spelling. */
    properties: byName(fields.filter(({ name }) => !spelled.has(name))),
    events: byName(widget.events ?? []),
  };
}
