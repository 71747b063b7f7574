import { literals } from '../manifest/read.mjs';

const listed = (title, rows = []) =>
  rows.length > 0
    ? ['', `${title}:`, '', ...rows.map(({ name, description }) => `- \`${name || '(default)'}\`: ${description}`)]
    : [];

const described = ({ description, slots, events, cssParts }) =>
  [description, ...listed('Slots', slots), ...listed('Events', events), ...listed('Parts', cssParts)].join('\n');

/** Tags, attributes and their values for VS Code's HTML. */
export const htmlData = (widget) => ({
  version: 1.1,
  tags: [
    {
      name: widget.tagName,
      description: { kind: 'markdown', value: described(widget) },
      attributes: widget.attributes.map((one) => ({
        name: one.name,
        description: one.description,
        // "v" marks attributes without a value.
        ...(one.type?.text === 'boolean' && { valueSet: 'v' }),
        ...(literals(one).length > 0 && { values: literals(one).map((name) => ({ name })) }),
      })),
    },
  ],
});

/** Custom properties and parts for VS Code's CSS. */
export const cssData = ({ cssProperties = [], cssParts = [], tagName }) => ({
  version: 1.1,
  properties: cssProperties.map(({ name, description }) => ({ name, description })),
  pseudoElements: cssParts.map(({ name, description }) => ({
    name: `::part(${name})`,
    description: `${tagName}: ${description}`,
  })),
});

const typed = ({ name, description, type, default: value }) => ({
  name,
  description,
  value: { type: type?.text ?? 'string', ...(value !== undefined && { default: value }) },
});

/** All of it for JetBrains' editors. */
export const webTypes = (widget, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: widget.tagName,
          description: widget.description,
          attributes: widget.attributes.map(typed),
          slots: widget.slots?.map(({ name: slot, description }) => ({ name: slot || 'default', description })),
        },
      ],
    },
    js: {
      properties: [...widget.attributes.map((one) => ({ ...one, name: one.fieldName })), ...widget.properties].map(
        ({ name: property, description, type }) => ({ name: property, description, type: type?.text }),
      ),
      events: widget.events.map(({ name: event, description }) => ({ name: event, description })),
    },
    css: {
      properties: widget.cssProperties?.map(({ name: property, description }) => ({ name: property, description })),
      parts: widget.cssParts?.map(({ name: part, description }) => ({ name: part, description })),
    },
  },
});
