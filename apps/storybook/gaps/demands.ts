import { type Declaration, literals, type Named, properties } from '../.storybook/declaration.ts';

const plain = (text = 'auto') => text.replace(/^'(.*)'$/, '$1');

/** An attribute, or each of its choices; what is there by default, `auto` where nothing else is said, needs no story that sets it. */
function attribute(entry: Named): string[] {
  const choices = literals(entry)?.filter((choice) => choice !== plain(entry.default));
  return choices ? choices.map((choice) => `attribute ${entry.name}=${choice}`) : [`attribute ${entry.name}`];
}

/** Everything of a widget's public API that some story has to show. */
export function demands(declaration: Declaration): string[] {
  const { attributes = [], slots = [], events = [], cssProperties = [], cssParts = [], cssStates = [] } = declaration;
  const named = (kind: string, list: Named[]) => list.map(({ name }) => `${kind} ${name}`);
  return [
    ...attributes.flatMap(attribute),
    ...named('property', properties(declaration)),
    ...named('slot', slots),
    ...named('event', events),
    ...named('custom property', cssProperties),
    ...named('part', cssParts),
    ...named('state', cssStates),
  ];
}
