import { renderLink } from '@news-widgets/core/internal/item';
import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import type { Highlight, Point } from './highlight.js';
import type { NewsHighlightsBox } from './highlights-box.js';

/**
 * The points of a box that are more than texts: from its items, else from the list between its tags. A list with numbers
 * says where they start.
 */
export function readPoints(box: NewsHighlightsBox): { points: Point[]; start?: number } {
  const asPoint = (pieces: Highlight[]): Point => ({
    text: pieces.map(({ text }) => text).join(''),
    content: pieces.map((piece) => renderPiece(piece, box)),
  });
  if (box.items) return { points: box.items.map((item) => asPoint([item].flat().map(asPiece))) };
  const list = box.querySelector(':scope > :is(ul, ol), :scope > :not([slot], script) :is(ul, ol)');
  const points = Array.from(list?.children ?? [], (entry) => asPoint(piecesOf(entry)));
  return list instanceof HTMLOListElement ? { points, start: list.start } : { points };
}

/** Scripts give what they like. */
function asPiece(value: unknown): Highlight {
  const piece = (value === Object(value) ? value : { text: value }) as Partial<Highlight>;
  return { ...piece, text: String(piece.text ?? '') };
}

function piecesOf(entry: Element): Highlight[] {
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

function renderPiece({ text, url, target: own }: Highlight, { target, words, utm }: NewsHighlightsBox): unknown {
  const href = url && safeUrl(url);
  if (!href) return text;
  // A jump within the page stays in it, as the same page.
  if (href.startsWith(`${globalThis.location?.href.split('#')[0]}#`))
    return renderLink(text, href, { target: '', words });
  return renderLink(text, withUtm(href, utm), { target: own || target, words });
}
