import type { Steps } from '../feed/steps.js';
import { mediaAddress } from './addresses.js';
import { bodyText, type BodyElement, type BodyNode, element, isElement, normalText } from './body-tree.js';
import { isCard, readCard } from './cards.js';
import type { Context } from './context.js';
import { embedBlock } from './embed-block.js';
import { embedIn, embedOf, isService } from './embeds.js';
import { elementsIn, findElement, hasClass, type SourceElement, type SourceNode, textOf } from './html-tree.js';
import { anchorId, common, isInline, readInline } from './inline.js';
import { isLeftover } from './leftovers.js';
import { renderedFormula } from './math.js';
import { isSmall } from './pictures.js';
import { readQuote } from './quotes.js';
import { readTable } from './tables.js';

/** Converts nodes to blocks: loose text becomes paragraphs, and meaningless wrappers are removed. */
export function readBlocks(nodes: readonly SourceNode[], context: Context): BodyNode[] {
  const blocks: BodyNode[] = [];
  let line: SourceNode[] = [];
  const endLine = (): void => {
    blocks.push(...paragraphs(line, {}, context));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node) && !isPictureAlone(node)) line.push(node);
    else {
      endLine();
      blocks.push(...readBlock(node as SourceElement, context));
    }
  }
  endLine();
  return blocks;
}

/** Does the same, pausing after each block; wrappers around blocks do not count as blocks. */
export function* readInSteps(nodes: readonly SourceNode[], context: Context): Steps<BodyNode[]> {
  const blocks: BodyNode[] = [];
  let line: SourceNode[] = [];
  for (const node of nodes) {
    if (isInline(node) && !isPictureAlone(node)) {
      line.push(node);
      continue;
    }
    blocks.push(...paragraphs(line, {}, context));
    line = [];
    const source = node as SourceElement;
    if (isFrame(source, context)) blocks.push(...(yield* readInSteps(source.nodes, context)));
    else blocks.push(...readBlock(source, context));
    yield;
  }
  blocks.push(...paragraphs(line, {}, context));
  return blocks;
}

/** Returns whether an element is a wrapper without a meaning of its own. */
const isFrame = (source: SourceElement, context: Context): boolean =>
  /^(?:article|div|main|section)$/.test(source.name) &&
  !isLeftover(source) &&
  !isCard(source) &&
  renderedFormula(source) === undefined &&
  !embedIn(source, context.base) &&
  !anchorId(source, context) &&
  !source.attributes['lang'] &&
  !source.attributes['dir'];

/** Returns whether a node is a picture that always forms its own block. */
const isPictureAlone = (node: SourceNode): boolean => typeof node !== 'string' && isFigureLike(node);
const isFigureLike = (source: SourceElement): boolean =>
  /^(?:amp-)?img$|^picture$/.test(source.name)
    ? !isSmall(source)
    : source.name === 'a' && !textOf(source).trim() && source.nodes.some(isPictureAlone);

/** Groups inline nodes into paragraphs, separated by empty lines; a picture alone becomes a figure. */
function paragraphs(
  nodes: readonly SourceNode[],
  attributes: Record<string, string | undefined>,
  context: Context,
): BodyNode[] {
  // WordPress turns an address alone on its line into an embed.
  const text = textOf(nodes).trim();
  const embed = /^https?:\/\/\S+$/.test(text) && isService(text) ? embedOf(text) : undefined;
  if (embed) return [embedBlock(embed, undefined, context)];
  const lines: BodyNode[][] = [[]];
  let breaks = 0;
  for (const node of readInline(nodes, context)) {
    if (isElement(node, 'br')) {
      if (++breaks === 2) lines.push([]);
      continue;
    }
    if (typeof node === 'string' && !node.trim() && breaks > 0) continue;
    const current = lines.at(-1)!;
    if (breaks === 1 && current.length > 0) current.push(element('br'));
    breaks = 0;
    current.push(node);
  }
  return lines.flatMap((line) => (isBlank(line) ? [] : [element('p', attributes, line)]));
}

const MEDIA = /^(?:img|picture|audio|video|math)$/;
const isBlank = (nodes: readonly BodyNode[]): boolean =>
  !bodyText(nodes).trim() && !nodes.some((node) => isElement(node) && (MEDIA.test(node.name) || !isBlank(node.nodes)));

function readBlock(source: SourceElement, context: Context): BodyNode[] {
  if (isLeftover(source)) return [];
  const math = renderedFormula(source);
  if (math !== undefined) return math === '' ? [] : [element('p', {}, [math])];
  const special = readCard(source, context);
  if (special) return special;
  const { name, nodes } = source;
  const attributes: Record<string, string | undefined> = { ...common(source), id: anchorId(source, context) };
  const embed = embedIn(source, context.base);
  if (embed) return [embedBlock(embed, source, context)];
  if (isFigureLike(source)) {
    const shown = readInline([source], context);
    return isBlank(shown) ? shown : [element('figure', {}, shown)];
  }
  if (name === 'p') return readParagraph(source, attributes, context);
  if (/^h[1-6]$/.test(name)) return readHeading(source, attributes, context);
  if (name === 'blockquote') return readQuote(source, context);
  if (/^(?:ul|ol|menu)$/.test(name)) return readList(source, attributes, context);
  if (name === 'dl') return [element('dl', attributes, readTerms(nodes, context))];
  if (name === 'figure') return readFigure(source, context);
  if (name === 'pre' || name === 'listing') return readCode(source, attributes);
  if (name === 'table') return readTable(source, context);
  if (name === 'hr') return [element('hr')];
  if (name === 'details') return readDetails(source, context);
  if (/^(?:amp-)?(?:audio|video)$/.test(name)) return readMedia(source, context);
  if (/^(?:area|col|source|track|embed|object|noscript)$/.test(name)) return context.blocks(nodes);
  const inside = context.blocks(nodes);
  // A wrapper stays if a link leads to it or if it changes the language.
  const { id, lang, dir } = attributes;
  return id || lang || dir ? [element('div', { id, lang, dir }, inside)] : inside;
}

function readParagraph(
  source: SourceElement,
  attributes: Record<string, string | undefined>,
  context: Context,
): BodyNode[] {
  if (source.nodes.every((node) => isInline(node) && !isPictureAlone(node)))
    return paragraphs(source.nodes, attributes, context);
  return context.blocks(source.nodes);
}

function readHeading(
  source: SourceElement,
  attributes: Record<string, string | undefined>,
  context: Context,
): BodyNode[] {
  const inside = context.inline(source.nodes.flatMap(withoutAnchor));
  return isBlank(inside) ? [] : [element(source.name, attributes, inside)];
}

/** Removes marks such as "#" and "¶" that only link to the heading. */
const withoutAnchor = (node: SourceNode): SourceNode[] =>
  typeof node !== 'string' &&
  node.name === 'a' &&
  /^\s*[#¶§🔗]?\s*$/u.test(textOf(node)) &&
  !findElement(node.nodes, ({ name }) => name === 'img')
    ? []
    : [node];

function readList(source: SourceElement, attributes: Record<string, string | undefined>, context: Context): BodyNode[] {
  const { start, reversed, type } = source.attributes;
  const entries: BodyNode[] = [];
  for (const node of source.nodes) {
    if (typeof node === 'string') {
      if (node.trim()) entries.push(element('li', {}, [node]));
    } else if (!isLeftover(node)) {
      const inside = context.flow(node.name === 'li' ? node.nodes : [node]);
      const id = anchorId(node, context);
      const { value } = node.attributes;
      if (!isBlank(inside))
        entries.push(element('li', { ...common(node), id, value: /^-?\d+$/.test(value ?? '') && value }, inside));
    }
  }
  if (entries.length === 0) return [];
  const isOrdered = source.name === 'ol';
  return [
    element(
      isOrdered ? 'ol' : 'ul',
      {
        ...attributes,
        ...(isOrdered && {
          start: /^-?\d+$/.test(start ?? '') && start,
          reversed: reversed === undefined ? false : '',
        }),
        ...(isOrdered && { type: /^[1aAiI]$/.test(type ?? '') && type }),
      },
      entries,
    ),
  ];
}

const readTerms = (nodes: readonly SourceNode[], context: Context): BodyNode[] =>
  nodes.flatMap((node): BodyNode[] => {
    if (typeof node === 'string') return node.trim() ? [element('dd', {}, [node])] : [];
    if (/^d[dt]$/.test(node.name))
      return [element(node.name, { ...common(node), id: anchorId(node, context) }, context.flow(node.nodes))];
    return readTerms(node.nodes, context);
  });

/** Reads any kind of figure: its content, then its caption. */
export function readFigure(source: SourceElement, context: Context): BodyNode[] {
  const caption = findElement(source.nodes, isCaption);
  const rest = without(source.nodes, caption);
  const shown = context
    .blocks(rest)
    .map((block) => (isElement(block, 'p') && hasOnlyPictures(block) ? element('figure', {}, block.nodes) : block));
  const words = caption ? context.inline(flatten(caption.nodes)) : [];
  if (shown.length === 0) return isBlank(words) ? [] : [element('p', {}, words)];
  const figcaption = isBlank(words) ? [] : [element('figcaption', {}, trimmed(words))];
  const [first] = shown;
  // A nested figure, quotation or embed with a caption becomes one figure of that kind.
  if (shown.length === 1 && isElement(first, 'figure')) {
    const own = first.nodes.filter((node) => !isElement(node, 'figcaption'));
    const inner = first.nodes.filter((node) => isElement(node, 'figcaption'));
    return [element('figure', { ...first.attributes }, [...own, ...(figcaption[0] ? figcaption : inner)])];
  }
  if (shown.length === 1 && isElement(first, 'div') && /table/.test(first.attributes['class'] ?? '') && figcaption[0])
    return [element('figure', {}, [first, ...figcaption])];
  return [element('figure', {}, [...shown, ...figcaption])];
}

const hasOnlyPictures = (block: BodyElement): boolean => !bodyText(block).trim();
const isCaption = (source: SourceElement): boolean =>
  source.name === 'figcaption' ||
  hasClass(source, /^(?:wp-caption-text|wp-element-caption|image-caption|caption-text|gallery-caption)$/);

const trimmed = (nodes: BodyNode[]): BodyNode[] =>
  nodes.map((node, index) => {
    if (typeof node !== 'string') return node;
    const start = index === 0 ? node.trimStart() : node;
    return index === nodes.length - 1 ? start.trimEnd() : start;
  });

/** Returns nodes without this element, wherever it is nested. */
export const without = (nodes: readonly SourceNode[], left: SourceElement | undefined): SourceNode[] =>
  left
    ? nodes.flatMap((node): SourceNode[] => {
        if (node === left) return [];
        if (typeof node === 'string' || findElement(node.nodes, (one) => one === left) === undefined) return [node];
        return [{ ...node, nodes: without(node.nodes, left) }];
      })
    : [...nodes];

/** Joins the paragraphs of a caption into one line. */
const flatten = (nodes: readonly SourceNode[]): SourceNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' || isInline(node) ? [node] : [...flatten(node.nodes), ' ']));

function readCode(source: SourceElement, attributes: Record<string, string | undefined>): BodyNode[] {
  const text = textOf(
    source.nodes.filter((node) => typeof node === 'string' || !hasClass(node, /(?:gutter|line-?numbers?)/)),
  );
  const lines = breakLines(source) ?? text;
  return lines.trim()
    ? [element('pre', { ...attributes, tabindex: 0 }, [element('code', {}, [lines.replace(/^\n|\s+$/g, '')])])]
    : [];
}

/** Reads code whose lines end with `<br>`. */
function breakLines(source: SourceElement): string | undefined {
  if (!findElement(source.nodes, ({ name }) => name === 'br')) return undefined;
  const walk = (nodes: readonly SourceNode[]): string =>
    nodes.map((node) => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : walk(node.nodes))).join('');
  return walk(source.nodes);
}

function readDetails(source: SourceElement, context: Context): BodyNode[] {
  const summary = findElement(source.nodes, ({ name }) => name === 'summary');
  const inside = context.blocks(without(source.nodes, summary));
  const title = summary ? context.inline(flatten(summary.nodes)) : [];
  return isBlank(title) ? inside : [element('details', {}, [element('summary', {}, title), ...inside])];
}

/** Reads a recording or video with the browser's own controls; nothing loads before a reader plays it. */
export function readMedia(source: SourceElement, { base }: Context): BodyNode[] {
  const name = source.name.replace('amp-', '');
  const of = (one: SourceElement) => mediaAddress(one.attributes['src'] || one.attributes['data-src'], base);
  const sources = elementsIn(source.nodes)
    .filter((one) => one.name === 'source' && of(one))
    .map((one) => {
      const { type } = one.attributes;
      return element('source', {
        src: of(one),
        type: /^(?:audio|video|application)\/[\w+.-]+$/.test(type ?? '') && type,
      });
    });
  const src = of(source);
  if (!src && !sources[0]) return [];
  const { width, height, poster } = source.attributes;
  const hasSize = [width, height].every((side) => /^\d+$/.test(side ?? ''));
  return [
    element('figure', {}, [
      element(
        name,
        {
          ...{ src: src || undefined, controls: '', preload: 'none', poster: mediaAddress(poster, base) || undefined },
          ...(name === 'video' && { playsinline: '', ...(hasSize && { width, height }) }),
        },
        sources,
      ),
    ]),
  ];
}

/** Returns whether a block only repeats the headline. */
export const repeats = (block: BodyNode, title: string | undefined): boolean =>
  !!title && isElement(block) && /^h[1-6]$/.test(block.name) && normalText(bodyText(block)) === normalText(title);
