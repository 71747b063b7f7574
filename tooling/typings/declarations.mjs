const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const comment = (text = '') => `  /** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '* /')} */`;

/** Returns further types that markup accepts beside the property's own: numbers and booleans are texts there. */
function asMarkup({ type }) {
  if (/\bnumber\b/.test(type?.text ?? '')) return ' | `${number}`';
  return type?.text === 'boolean' ? " | ''" : '';
}

/** Declares attributes, properties and events of a widget for all frameworks, with types from the class itself. */
export function declarations({ name, attributes, properties, events }, packageName) {
  const attribute = (one) => [
    comment(one.description),
    `  ${key(one.name)}?: ${name}['${one.fieldName}']${asMarkup(one)} | undefined;`,
  ];
  const property = (one) => [comment(one.description), `  ${key(one.name)}?: ${name}['${one.name}'] | undefined;`];
  const event = (one) => [comment(one.description), `  ${key(one.name)}: NewsEventMap['${one.name}'];`];
  return `import type { NewsEventMap } from '@news-widgets/core/element';
import type { ${name} } from '${packageName}';

/** Attributes, as HTML spells them. */
export interface ${name}Attributes {
${attributes.flatMap(attribute).join('\n')}
}

/** Properties without an attribute, or with a different spelling. */
export interface ${name}Properties {
${properties.flatMap(property).join('\n')}
}

/** Events by name. */
export interface ${name}EventMap {
${events.flatMap(event).join('\n')}
}
`;
}
