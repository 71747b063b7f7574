import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };

/** The oldest browsers that are promised to be good. */
const FLOOR = { chrome: 106, firefox: 113, safari: 16.4 } as const;

/** Returns whether every browser at the floor has a feature, under its own name and without a flag. */
function isAtFloor({ support }: CompatStatement): boolean {
  return Object.entries(FLOOR).every(([browser, floor]) => {
    const statements = [support[browser as keyof typeof FLOOR] ?? []].flat();
    return statements.some(({ version_added, version_removed, flags, prefix, alternative_name }) => {
      const since = version_added === 'preview' ? Infinity : parseFloat(String(version_added).replace('≤', ''));
      return since <= floor && !version_removed && !flags && !prefix && !alternative_name;
    });
  });
}

const children = (node: Identifier | undefined): [name: string, node: Identifier][] =>
  Object.entries(node ?? {}).filter(([name]) => !name.startsWith('__')) as [string, Identifier][];

/** Names that no browser's feature of that name has at the floor: a name alone does not say whose it is. */
function missing(nodes: readonly [name: string, node: Identifier][]): Set<string> {
  const names = new Map<string, boolean>();
  for (const [name, { __compat }] of nodes)
    if (__compat) names.set(name, (names.get(name) ?? false) || isAtFloor(__compat));
  return new Set([...names].filter(([, isThere]) => !isThere).map(([name]) => name));
}

const { api, javascript, css } = bcd;
const objects = [
  ...children(javascript.builtins),
  ...children(javascript.builtins?.Intl as unknown as Identifier),
  ...children(api as unknown as Identifier),
];

/** Globals that the floor lacks. */
export const missingGlobals = missing([...objects, ...children((api as unknown as Identifier).Window)]);

/** Methods and properties that the floor lacks. */
export const missingMembers = missing(
  objects.flatMap(([owner, node]) =>
    children(node)
      .map(([name, member]): [string, Identifier] => [name.replace(/_(static|event)$/, ''), member])
      // Not what is said about a feature, and not its constructor.
      .filter(([name]) => !name.includes('_') && name !== owner),
  ),
);

const properties = children(css.properties);

/** Features of style sheets that the floor lacks. */
export const missingStyles = {
  properties: missing(properties),
  functions: missing([
    ...properties.flatMap(([, node]) => children(node)),
    ...children(css.types),
    ...children(css.types?.color),
  ]),
  selectors: missing(children(css.selectors)),
  atRules: missing(children(css['at-rules'])),
};
