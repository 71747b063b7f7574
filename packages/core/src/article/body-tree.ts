/** An element of a clean body: only names and attributes that this folder's code has chosen. */
export interface BodyElement {
  name: string;
  attributes: Record<string, string>;
  nodes: BodyNode[];
}
export type BodyNode = BodyElement | string;

/** Attributes without a value are left out. */
export type MaybeAttributes = Record<string, string | number | false | undefined>;

export function element(name: string, attributes: MaybeAttributes = {}, nodes: BodyNode[] = []): BodyElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  return { name, attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])), nodes };
}

export const isElement = (node: BodyNode | undefined, name?: string): node is BodyElement =>
  typeof node === 'object' && (!name || node.name === name);

/** All text in a clean node. */
export const bodyText = (node: BodyNode | readonly BodyNode[]): string =>
  typeof node === 'string'
    ? node
    : 'name' in node
      ? node.name === 'br'
        ? ' '
        : bodyText(node.nodes)
      : node.map(bodyText).join('');

/** Text with single spaces, for comparing. */
export const normalText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All elements in clean nodes, in document order. */
export function* bodyElements(nodes: readonly BodyNode[]): Generator<BodyElement> {
  for (const node of nodes)
    if (typeof node === 'object') {
      yield node;
      yield* bodyElements(node.nodes);
    }
}
