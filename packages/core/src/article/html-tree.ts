/** An element of untrusted HTML, with names in lower case. */
export interface SourceElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  nodes: SourceNode[];
  readonly parent?: SourceElement | undefined;
}
export type SourceNode = SourceElement | string;

/** Returns all text in nodes. */
export const textOf = (node: SourceNode | readonly SourceNode[]): string => {
  if (typeof node === 'string') return node;
  const nodes = 'name' in node ? (isHiddenText(node) ? [] : node.nodes) : node;
  return nodes.map(textOf).join('');
};
const isHiddenText = ({ name }: SourceElement): boolean =>
  /^(?:script|style|template|textarea|title|iframe)$/.test(name);

/** Returns the elements in nodes in document order, including the nodes themselves. */
export function elementsIn(node: SourceNode | readonly SourceNode[], found: SourceElement[] = []): SourceElement[] {
  if (typeof node === 'string') return found;
  if ('name' in node) found.push(node);
  for (const child of 'name' in node ? node.nodes : node) if (typeof child !== 'string') elementsIn(child, found);
  return found;
}

/** Finds the first matching element, including the nodes themselves. */
export function findElement(
  node: SourceNode | readonly SourceNode[],
  fits: (element: SourceElement) => boolean,
): SourceElement | undefined {
  if (typeof node === 'string') return undefined;
  if ('name' in node && fits(node)) return node;
  for (const child of 'name' in node ? node.nodes : node) {
    const found = typeof child === 'string' ? undefined : findElement(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** Returns whether the pattern matches one of an element's classes. */
export const hasClass = ({ attributes }: SourceElement, pattern: RegExp): boolean =>
  (attributes['class'] ?? '').split(/\s+/).some((name) => name && pattern.test(name));

/** Matches any of these words as a whole. They are separated by white space, and may be patterns. */
export const anyOf = (words: string, flags?: string): RegExp =>
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, flags);
