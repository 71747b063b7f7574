import { bodyText, type BodyElement, type BodyNode, element, isElement } from './body-tree.js';

/** Counts the first words of a text and returns where they end. Text without spaces may be cut between any two words. */
function wordsOf(text: string, most: number): { count: number; end: number } {
  if (typeof globalThis.Intl?.Segmenter !== 'function') {
    const words = [...text.matchAll(/\S+/g)];
    const last = words[Math.min(most, words.length) - 1];
    return { count: Math.min(most, words.length), end: last ? last.index + last[0].length : 0 };
  }
  let [count, end] = [0, 0];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (!isWordLike) continue;
    if (count === most) break;
    count++;
    end = index + segment.length;
  }
  return { count, end };
}

const TEXT = /^(?:p|ul|ol|blockquote)$/;

/** Returns the first paragraphs up to a number of words; a longer first paragraph is cut. */
export function excerptOf(blocks: readonly BodyNode[], most: number): { blocks: BodyNode[]; isCut: boolean } {
  const shown: BodyNode[] = [];
  let left = most;
  for (const block of blocks) {
    if (!isElement(block) || !TEXT.test(block.name)) continue;
    const { count, end } = wordsOf(bodyText(block), left + 1);
    if (count > left && shown.length > 0) return { blocks: shown, isCut: true };
    if (count > left) {
      const cut = wordsOf(bodyText(block), left).end || end;
      return { blocks: [cutText(block, cut)], isCut: true };
    }
    shown.push(block);
    left -= count;
    if (left <= 0) break;
  }
  return { blocks: shown, isCut: shown.length < blocks.length };
}

/** Cuts the text of a block after a number of letters. */
function cutText(block: BodyElement, letters: number): BodyElement {
  let left = letters;
  const cut = (nodes: readonly BodyNode[]): BodyNode[] =>
    nodes.flatMap((node): BodyNode[] => {
      if (left <= 0) return [];
      if (typeof node === 'object') return [{ ...node, nodes: cut(node.nodes) }];
      const text = node.slice(0, left);
      left -= node.length;
      return [text];
    });
  const nodes = cut(block.nodes);
  return element(block.name, block.attributes, [...nodes, '…']);
}
