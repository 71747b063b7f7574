import { type Declaration, literals, type Named, plain, propertiesOf } from '@news-widgets/tooling/manifest';

/** An attribute, or each of its choices; what is there by default, `auto` where nothing else is said, needs no story that sets it. */
function attribute(entry: Named): string[] {
  const choices = literals(entry);
  if (choices.length === 0) return [`attribute ${entry.name}`];
  const standard = plain(entry.default ?? 'auto');
  return choices.filter((choice) => choice !== standard).map((choice) => `attribute ${entry.name}=${choice}`);
}

/** A promise is for scripts: there is nothing of it to see. */
const isVisible = ({ type }: Named): boolean => !type?.text.startsWith('Promise<');

/** Everything of a widget's public API that some story has to show. */
export function demands(declaration: Declaration): string[] {
  const { attributes = [], slots = [], events = [], cssProperties = [], cssParts = [], cssStates = [] } = declaration;
  const named = (kind: string, list: Named[]) => list.map(({ name }) => `${kind} ${name}`);
  return [
    ...attributes.flatMap(attribute),
    ...named('property', propertiesOf(declaration).filter(isVisible)),
    ...named('slot', slots),
    ...named('event', events),
    ...named('custom property', cssProperties),
    ...named('part', cssParts),
    ...named('state', cssStates),
  ];
}
