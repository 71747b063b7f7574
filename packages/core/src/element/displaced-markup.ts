import { ownDocument } from '../page/own-document.js';

/** Maximum number of blocks in a snippet; beyond it nothing is taken back. */
const MAX_BLOCKS = 20;

/**
 * Takes back the content that WordPress's `wpautop` has moved out of a widget. Since blocks end a paragraph, it writes
 * `<p><news-…></p>`, the blocks, `<p></news-…></p>`, which browsers parse as an empty widget, the blocks and an empty paragraph.
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
  // A blank line from the page's editor.
  if (!slotted[0] && next.querySelector('br')) return;
  host.append(...blocks, ...slotted);
  if (!next.querySelector('script')) next.remove();
}

/** Returns whether a block belongs to the widget: not a form with another purpose, nor another widget. */
const belongs = (block: Element, host: Element): boolean =>
  !block.localName.startsWith('news-') &&
  (block.localName !== 'form' ||
    !host.hasAttribute('action') ||
    Element.prototype.getAttribute.call(block, 'action') === host.getAttribute('action'));

/** Returns whether a node is invisible: white space, a line break, a comment or a script. */
const isUnseen = (node: Node): boolean =>
  node instanceof Element
    ? /^(?:br|script)$/.test(node.localName)
    : !(node instanceof Text) || !/[^ \t\r\n]/.test(node.data);

function nodesAfter(node: Node): Node[] {
  const all: Node[] = [];
  for (let next = node.nextSibling; next; next = next.nextSibling) all.push(next);
  return all;
}
