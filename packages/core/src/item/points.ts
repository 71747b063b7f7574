import type { Words } from '../i18n/locale-table.js';
import { safeUrl } from '../url/safe-url.js';
import { type Utm, withUtm } from '../url/utm.js';
import { renderLink } from './link.js';

/** A piece of a highlight; a link if it has an address. */
export interface Highlight {
  text: string;
  url?: string;
  /** Overrides the box's `target`. */
  target?: string;
}

/** One highlight as it is rendered. */
export interface Point {
  /** Plain text of the point. */
  text: string;
  /** Text with links. */
  content: unknown;
}

/** Options for rendering links. */
interface LinkOptions {
  target: string;
  utm: Utm;
  words: Words<never>;
}

/** A text, a link, or a mix of both. */
export type HighlightInit = string | Highlight | (string | Highlight)[];

export const pointsFromItems = (items: HighlightInit[], options: LinkOptions): Point[] =>
  items.map((item) => toPoint([item].flat().map(normalizePiece), options));

/** Reads the points from the list in the light DOM; an ordered list also gives the number of the first. */
export function pointsFromLightDom(host: Element, options: LinkOptions): { points: Point[]; start?: number } {
  const list = host.querySelector(':scope > :is(ul, ol), :scope > :not([slot], script) :is(ul, ol)');
  const points = [...(list?.children ?? [])].map((entry) => toPoint(piecesOf(entry), options));
  return list instanceof HTMLOListElement ? { points, start: list.start } : { points };
}

const toPoint = (pieces: Highlight[], options: LinkOptions): Point => ({
  text: pieces.map(({ text }) => text).join(''),
  content: pieces.map((piece) => renderPiece(piece, options)),
});

/** Normalises a value of any type from the page. */
function normalizePiece(value: unknown): Highlight {
  const piece = (value === Object(value) ? value : { text: value }) as Partial<Highlight>;
  return { ...piece, text: String(piece.text ?? '') };
}

function piecesOf(entry: Element): Highlight[] {
  const found: Highlight[] = [];
  const walk = (node: Node): void => {
    if (node instanceof HTMLAnchorElement && node.href)
      found.push({ text: collapseSpace(node.textContent), url: node.href, target: node.target });
    else if (node instanceof Element) [...node.childNodes].forEach(walk);
    else if (node instanceof Text) found.push({ text: collapseSpace(node.data) });
  };
  [...entry.childNodes].forEach(walk);
  return found;
}

const collapseSpace = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

function renderPiece({ text, url, target: own }: Highlight, { target, words, utm }: LinkOptions): unknown {
  const href = url && safeUrl(url);
  if (!href) return text;
  // Links within the page open in place, without campaign parameters.
  if (href.startsWith(`${globalThis.location?.href.split('#')[0]}#`))
    return renderLink(text, href, { target: '', words });
  return renderLink(text, withUtm(href, utm), { target: own || target, words });
}
