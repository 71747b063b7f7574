import { ownDocument } from '../page/own-document.js';

/** Upper bound for the blocks of a snippet: with more, nothing is taken back. */
const MAX_BLOCKS = 20;

/**
 * Takes back what WordPress's `wpautop` has put beside a widget. Blocks end a paragraph, so it writes `<p><news-…></p>`, the blocks,
 * and `<p></news-…></p>`: to browsers a widget without content, the blocks, and an empty paragraph.
 */
export async function takeDisplaced(host: HTMLElement): Promise<void> {
  if (ownDocument.readyState === 'loading')
    await new Promise((resolve) => ownDocument.addEventListener('DOMContentLoaded', resolve));
  const paragraph = host.parentElement;
  if (paragraph?.localName !== 'p' || !nodesAfter(host).every(isUnseen)) return;
  const blocks: Element[] = [];
  let next = paragraph.nextElementSibling;
  for (; next && (next.localName !== 'p' || next.slot); next = next.nextElementSibling) {
    if (blocks.length === MAX_BLOCKS || !belongs(next, host)) return;
    blocks.push(next);
  }
  const isOwn = [...host.childNodes].every(isUnseen) || blocks.every(({ slot }) => slot);
  if (!next || !blocks[0] || !isOwn) return;
  const rest = [...next.childNodes];
  const slotted = rest.filter((node) => (node as Element).slot);
  if (!rest.every((node) => isUnseen(node) || slotted.includes(node))) return;
  // A blank line of the page's editor.
  if (!slotted[0] && next.querySelector('br')) return;
  host.append(...blocks, ...slotted);
  if (!next.querySelector('script')) next.remove();
}

/** A form that goes elsewhere is the page's, and so is another widget. */
const belongs = (block: Element, host: Element): boolean =>
  !block.localName.startsWith('news-') &&
  (block.localName !== 'form' ||
    !host.hasAttribute('action') ||
    Element.prototype.getAttribute.call(block, 'action') === host.getAttribute('action'));

/** Invisible nodes: white space, line breaks, comments, scripts. */
const isUnseen = (node: Node): boolean =>
  node instanceof Element
    ? /^(?:br|script)$/.test(node.localName)
    : !(node instanceof Text) || !/[^ \t\r\n]/.test(node.data);

function nodesAfter(node: Node): Node[] {
  const all: Node[] = [];
  for (let next = node.nextSibling; next; next = next.nextSibling) all.push(next);
  return all;
}
