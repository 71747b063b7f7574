import type { Highlight } from './highlight.js';

/** The points of the list between an element's tags, with their links: one array of pieces for each. */
export function readList(root: Element): Highlight[][] {
  const list = root.querySelector(':scope > :is(ul, ol), :scope > :not([slot], script) :is(ul, ol)');
  return Array.from(list?.children ?? [], pieces).filter((point) => point.some(({ text }) => text.trim()));
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
