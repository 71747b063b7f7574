import { type Declaration, literals, type Named, plain, propertiesOf } from '@news-widgets/tooling/manifest';

/** Lists an attribute, or each of its choices; the default, or else `auto`, needs no story that sets it. */
function attribute(entry: Named): string[] {
  const choices = literals(entry);
  if (choices.length === 0) return [`attribute ${entry.name}`];
  const standard = plain(entry.default ?? 'auto');
  return choices.filter((choice) => choice !== standard).map((choice) => `attribute ${entry.name}=${choice}`);
}

/** Returns whether a member is visible; promises are only for scripts. */
const isVisible = ({ type }: Named): boolean => !type?.text.startsWith('Promise<');

/** Lists everything in a widget's public API that some story has to show. */
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
