import type { Steps } from '../feed/steps.js';
import { anyOf, elementsIn, type SourceElement, type SourceNode, textOf } from '../article/html-tree.js';
import { isFrame, isSpace, isUnjudged } from './frames.js';

/** Number of blocks at the start of a parent that stay untouched. */
const LEADING_BLOCKS = 2;
/** Readability does not count shorter paragraphs; in letters. */
const MIN_PARAGRAPH = 25;
/** Lists, tables and wrappers with a higher share of text in links are navigation. */
const MAX_LINK_SHARE = 0.2;
/** A wrapper with a higher share of a run's text is the story itself. */
const MAX_FRAME_SHARE = 0.5;
const BLOCKS = /^(?:blockquote|figure|h[2-6]|ol|p|pre|table|ul)$/;
const INSIDE =
  /^(?:a|abbr|b|br|cite|code|em|figcaption|i|img|li|mark|p|picture|q|s|small|source|span|strong|sub|sup|t(?:body|d|foot|h|head|r)|time|u)$/;
const ATTRIBUTES = /* @__PURE__ */ anyOf(
  `
    alt class colspan data-.* datetime decoding dir fetchpriority height href id lang loading media rowspan
    scope sizes src srcset start style target title type width
  `,
);
const PICTURE = /^(?:img|picture|source)$/;
/** The commas that Readability counts. */
const COMMA = /[\u002C\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;

/** Attribute that names the run which a paragraph replaces. */
export const PROSE = 'data-prose';

/** Plain blocks, with the number of their letters and of those in links. */
type Plain = ReadonlyMap<SourceNode, { letters: number; linked: number }>;

/**
 * A long text is mostly plain prose that no reader mode would leave out. After the first blocks of a parent, one paragraph
 * replaces the rest of a run, with the same score in Readability, which then has little to search. Returns the runs.
 */
export function* gatherProse(root: SourceElement): Steps<Map<string, SourceNode[]>> {
  const runs = new Map<string, SourceNode[]>();
  const plain = yield* findPlain(root);
  const rest = [root];
  for (const parent of rest) {
    if (parent.nodes.length > LEADING_BLOCKS && !BLOCKS.test(parent.name))
      parent.nodes = yield* gatherIn(parent, plain, runs, parent !== root);
    for (const node of parent.nodes) if (typeof node !== 'string') rest.push(node);
  }
  return runs;
}

/** Returns the nodes of a parent with stand-ins for its runs. */
function* gatherIn(
  { nodes: given }: SourceElement,
  plain: Plain,
  runs: Map<string, SourceNode[]>,
  withFrames: boolean,
): Steps<SourceNode[]> {
  const nodes: SourceNode[] = [];
  let run: SourceNode[] = [];
  let seen = 0;
  const endRun = (): void => {
    if (run.length > 2 && !hasStory(run, plain)) {
      const name = String(runs.size);
      runs.set(name, run);
      nodes.push(standIn(run, name));
    } else nodes.push(...run);
    run = [];
  };
  for (const node of given) {
    yield;
    const isBetween = isSpace(node) || isEmptyLine(node);
    const isPlain = plain.has(node) && (withFrames || !isFrame(node));
    if (!isBetween && !isPlain) endRun();
    else if (isBetween ? run.length > 0 : ++seen > LEADING_BLOCKS) {
      run.push(node);
      continue;
    }
    nodes.push(node);
  }
  endRun();
  return nodes;
}

/** Returns whether one wrapper of a run contains most of it. */
const hasStory = (run: readonly SourceNode[], plain: Plain): boolean => {
  const letters = (node: SourceNode): number => plain.get(node)?.letters ?? 0;
  const all = run.reduce((sum, node) => sum + letters(node), 0);
  return run.some((node) => isFrame(node) && letters(node) > all * MAX_FRAME_SHARE);
};

/** Finds blocks of text that Readability would neither change nor leave out, and wrappers around only such blocks. */
function* findPlain(root: SourceElement): Steps<Plain> {
  const plain = new Map<SourceNode, { letters: number; linked: number }>();
  // Descendants come before their ancestors.
  for (const element of elementsIn(root).reverse()) {
    yield;
    // The page may use this attribute itself.
    Reflect.deleteProperty(element.attributes, PROSE);
    if (isFrame(element) && element.nodes.some((node) => plain.has(node))) {
      if (!element.nodes.every((node) => isSpace(node) || isEmptyLine(node) || plain.has(node))) continue;
      const sum = (of: 'letters' | 'linked') =>
        element.nodes.reduce((total, node) => total + (plain.get(node)?.[of] ?? 0), 0);
      const [letters, linked] = [sum('letters'), sum('linked')];
      if (letters >= MIN_PARAGRAPH && linked <= letters * MAX_LINK_SHARE) plain.set(element, { letters, linked });
    } else if (isPlainBlock(element))
      plain.set(element, { letters: textOf(element).trim().length, linked: linkText(element).length });
  }
  return plain;
}

/** Returns whether a paragraph has only a line break, which Readability leaves out. */
const isEmptyLine = (node: SourceNode): boolean =>
  typeof node !== 'string' &&
  node.name === 'p' &&
  node.nodes.every((inside) => isSpace(inside) || (typeof inside !== 'string' && inside.name === 'br'));

function isPlainBlock(block: SourceElement): boolean {
  if (!BLOCKS.test(block.name)) return false;
  const isFigure = block.name === 'figure';
  const length = textOf(block).trim().length;
  const mayBeNavigation = /^(?:figure|ol|table|ul)$/.test(block.name);
  if (!isFigure && length < (/^h/.test(block.name) ? 1 : MIN_PARAGRAPH)) return false;
  if (mayBeNavigation && linkText(block).length > length * MAX_LINK_SHARE) return false;
  return elementsIn(block).every(
    (element) =>
      (element === block || INSIDE.test(element.name)) &&
      (isFigure || !PICTURE.test(element.name)) &&
      Object.keys(element.attributes).every((name) => ATTRIBUTES.test(name)) &&
      isUnjudged(element) &&
      !/display|visibility/i.test(element.attributes['style'] ?? ''),
  );
}

const linkText = (nodes: SourceNode | readonly SourceNode[]): string =>
  elementsIn(nodes)
    .filter(({ name }) => name === 'a')
    .map(textOf)
    .join('');

/** Creates a paragraph with the text of a run; commas make up for the points of its individual paragraphs. */
function standIn(run: readonly SourceNode[], name: string): SourceElement {
  const linked = linkText(run);
  const rest = textOf(run).slice(linked.length);
  const missing = run.reduce((sum, block) => sum + pointsOf(block), 0) - points(rest + linked);
  const nodes: SourceNode[] = [rest + ','.repeat(Math.max(0, missing))];
  if (linked) nodes.push({ name: 'a', attributes: {}, nodes: [linked] });
  return { name: 'p', attributes: { [PROSE]: name }, nodes };
}

/** Returns Readability's points: for a paragraph, each of its commas, and its length. */
const points = (text: string): number =>
  text.length < MIN_PARAGRAPH ? 0 : 2 + (text.match(COMMA)?.length ?? 0) + Math.min(Math.floor(text.length / 100), 3);

/** Returns the points of a block; a wrapper passes on half of its content's. */
const pointsOf = (block: SourceNode): number => {
  if (typeof block === 'string') return 0;
  if (isFrame(block)) return Math.floor(block.nodes.reduce((sum, node) => sum + pointsOf(node), 0) / 2);
  return /^(?:h\d|p|pre)$/.test(block.name) ? points(textOf(block)) : 0;
};
