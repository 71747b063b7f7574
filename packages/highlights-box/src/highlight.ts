/** A piece of a highlight; with an address it is a link. */
export interface Highlight {
  text: string;
  url?: string;
  /** `_blank` for a link of its own tab, whatever the box says. */
  target?: string;
}

/** The points of the list between an element's tags, with their links: one array of pieces for each. */
export function highlightsIn(root: Element): Highlight[][] {
  const list = root.querySelector?.(':scope > :is(ul, ol), :scope > :not([slot], script) :is(ul, ol)');
  return [...(list?.children ?? [])].map(pieces).filter((point) => point.some(({ text }) => text.trim()));
}

function pieces(entry: Element): Highlight[] {
  const found: Highlight[] = [];
  const walk = (node: Node): void => {
    if (node instanceof HTMLAnchorElement && node.href)
      found.push({ text: spaced(node.textContent), url: node.href, target: node.target });
    else if (node instanceof Element) node.childNodes.forEach(walk);
    else if (node instanceof Text) found.push({ text: spaced(node.data) });
  };
  entry.childNodes.forEach(walk);
  return found;
}

const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

/** The pieces of what a script gives as one highlight. */
export const asPieces = (value: unknown): Highlight[] => {
  const { text, url } = (value === Object(value) ? value : { text: value }) as Partial<Highlight>;
  return text === undefined || text === null || !String(text).trim()
    ? []
    : [{ text: String(text), ...(url && { url }) }];
};
