/** An element of a clean body, with only names and attributes chosen by this code. */
export interface BodyElement {
  name: string;
  attributes: Record<string, string>;
  nodes: BodyNode[];
}
export type BodyNode = BodyElement | string;

/** Attributes to set; those without a value are left out. */
export type MaybeAttributes = Record<string, string | number | false | undefined>;

export function element(name: string, attributes: MaybeAttributes = {}, nodes: BodyNode[] = []): BodyElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  return { name, attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])), nodes };
}

export const isElement = (node: BodyNode | undefined, name?: string): node is BodyElement =>
  typeof node === 'object' && (!name || node.name === name);

/** Returns all text in clean nodes. */
export const bodyText = (node: BodyNode | readonly BodyNode[]): string =>
  typeof node === 'string'
    ? node
    : 'name' in node
      ? node.name === 'br'
        ? ' '
        : bodyText(node.nodes)
      : node.map(bodyText).join('');

/** Normalises white space for comparisons. */
export const normalText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Iterates over all elements in clean nodes, in document order. */
export function* bodyElements(nodes: readonly BodyNode[]): Generator<BodyElement> {
  for (const node of nodes)
    if (typeof node === 'object') {
      yield node;
      yield* bodyElements(node.nodes);
    }
}
