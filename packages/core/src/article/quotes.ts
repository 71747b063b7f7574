import { bodyText, type BodyNode, element, isElement } from './body-tree.js';
import type { Context } from './context.js';
import { anyOf, findElement, hasClass, type SourceElement, type SourceNode, textOf } from './html-tree.js';

/** Classes of pull quotes, which repeat a part of the text. */
const PULL = /^(?:wp-block-pullquote|pull-?quote|.*__pullquote|has-.*pullquote.*|kg-blockquote-alt|pquote|pullout)$/i;
const ATTRIBUTION = /* @__PURE__ */ anyOf(
  `
    wp-block-.*citation citation attribution (?:block)?quote-?(?:author|source|cite|attribution)
    elementor-blockquote__author testimonial-author et_pb_testimonial_author
  `,
  'i',
);
const DASH = /^\s*[—–―~-]{1,2}\s*\S/;
const MAX_ATTRIBUTION = 160;

export const isPullQuote = (source: SourceElement): boolean => hasClass(source, PULL);

/** Reads a quotation; with its source it becomes a figure. */
export function readQuote(source: SourceElement, context: Context, isPull = isPullQuote(source)): BodyNode[] {
  const by = attribution(source);
  const rest = by ? drop(source.nodes, by) : source.nodes;
  const inside = context.blocks(rest);
  if (!bodyText(inside).trim() && !inside.some((node) => isElement(node))) return [];
  const { cite } = source.attributes;
  const quotation = element('blockquote', { cite: /^https?:/.test(cite ?? '') && cite }, inside);
  const words = by ? context.inline(by.nodes).map(withoutDash) : [];
  if (!isPull && !bodyText(words).trim()) return [quotation];
  const caption = bodyText(words).trim() ? [element('figcaption', {}, words)] : [];
  return [element('figure', { class: isPull ? 'quote pull' : 'quote' }, [quotation, ...caption])];
}

/** Finds the source of a quotation: a `<cite>`, a footer, or a last paragraph that starts with a dash. */
function attribution(source: SourceElement): SourceElement | undefined {
  const marked = findElement(source.nodes, (one) => one.name === 'footer' || hasClass(one, ATTRIBUTION));
  if (marked) return marked;
  const blocks = source.nodes.filter((node): node is SourceElement => typeof node !== 'string');
  const last = blocks.at(-1);
  if (!last) return undefined;
  const cite =
    last.name === 'cite'
      ? last
      : last.nodes.findLast((node): node is SourceElement => typeof node !== 'string' && node.name === 'cite');
  if (cite && (cite === last || textOf(last).trim() === textOf(cite).trim() || DASH.test(textOf(last))))
    return cite === last ? cite : last;
  const text = textOf(last);
  return blocks.length > 1 && last.name === 'p' && DASH.test(text) && text.length < MAX_ATTRIBUTION ? last : undefined;
}

const drop = (nodes: readonly SourceNode[], left: SourceElement): SourceNode[] =>
  nodes.flatMap((node): SourceNode[] =>
    node === left ? [] : typeof node === 'string' ? [node] : [{ ...node, nodes: drop(node.nodes, left) }],
  );

const withoutDash = (node: BodyNode, index: number): BodyNode => {
  if (index > 0) return node;
  if (typeof node === 'string') return node.replace(/^\s*[—–―~-]{1,2}\s*/, '');
  const [first, ...rest] = node.nodes;
  return first === undefined ? node : { ...node, nodes: [withoutDash(first, 0), ...rest] };
};
