import { HIGHLIGHT_HEADINGS } from '../feed/normalize/highlight-headings.js';
import { readBlocks, readInSteps, repeats } from './blocks.js';
import { bodyElements, type BodyNode, bodyText, isElement, normalText } from './body-tree.js';
import type { BodyOptions, BodyWords, Context } from './context.js';
import { type BodyHeading, fitHeadings } from './headings.js';
import { parseInSteps } from './parse-html.js';
import { allAtOnce, type Steps } from '../feed/steps.js';
import { isInline, readInline } from './inline.js';
import { findAnchors } from './notes.js';
import { fileOf, takeNoscriptPictures } from './pictures.js';
import { expandShortcodes } from './shortcodes.js';

/** The clean text of a story, with only elements and attributes chosen by this code, and checked addresses. */
export interface Body {
  blocks: BodyNode[];
  headings: BodyHeading[];
  /** Number of words. */
  wordCount: number;
  /** The body contains the picture that would be shown above it. */
  hasImage: boolean;
}

/** In scripts without spaces, a word has about two letters. */
const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/gu;

/**
 * Reads the untrusted HTML of a story as reader modes do: output of editors, page builders and plug-ins becomes plain content,
 * and everything else is removed. Needs no DOM: a browser builds the result node by node, a server serialises it.
 */
export const readBody = (html: string, options: BodyOptions): Body => allAtOnce(bodyInSteps(html, options));

/** Does the same with pauses, so that the page stays responsive while a long text is read. */
export function* bodyInSteps(html: string, options: BodyOptions): Steps<Body> {
  const root = yield* parseInSteps(expandShortcodes(html));
  yield;
  takeNoscriptPictures(root);
  const { nodes } = root;
  const context: Context = {
    ...options,
    ...findAnchors(nodes, options.base),
    blocks: (inside) => readBlocks(inside, context),
    inline: (inside) => readInline(inside, context),
    flow: (inside) => (inside.every(isInline) ? readInline(inside, context) : readBlocks(inside, context)),
  };
  yield;
  let blocks = trimRules(yield* readInSteps(nodes, context));
  if (repeats(blocks[0]!, options.title)) blocks = blocks.slice(1);
  const hero = fileOf(options.image);
  const heroes = hero ? blocks.map((block) => isElement(block, 'figure') && isPicture(block, hero)) : [];
  const early = heroes.slice(0, 2).indexOf(true);
  if (early >= 0) blocks.splice(early, 1);
  blocks = withoutHighlights(blocks, options.highlights ?? []);
  hidePullQuotes(blocks);
  nameApart(blocks, options.words);
  yield;
  const text = bodyText(blocks);
  return {
    blocks,
    headings: fitHeadings(blocks, options.level ?? 2),
    wordCount: (text.match(/\S+/g)?.length ?? 0) + Math.floor((text.match(SPACELESS)?.length ?? 0) / 2),
    hasImage:
      early < 0 && !!hero && [...bodyElements(blocks)].some(({ attributes }) => fileOf(attributes['src']) === hero),
  };
}

/** Returns whether a block is a figure of this picture and nothing else. */
const isPicture = (block: BodyNode, file: string): boolean => {
  const images = isElement(block) ? [...bodyElements([block])].filter(({ name }) => name === 'img') : [];
  return images.length === 1 && fileOf(images[0]!.attributes['src']) === file;
};

/** Removes rules at either end, which separated the story from parts that are gone. */
function trimRules(blocks: BodyNode[]): BodyNode[] {
  const isRule = (block: BodyNode) => isElement(block, 'hr');
  const from = blocks.findIndex((block) => !isRule(block));
  const to = blocks.findLastIndex((block) => !isRule(block));
  return from < 0 ? [] : blocks.slice(from, to + 1);
}

/** Removes the list of highlights, which is shown above the body, and the heading right before it. */
function withoutHighlights(blocks: BodyNode[], highlights: readonly string[]): BodyNode[] {
  const expected = highlights.map(plain).join();
  const at = expected
    ? blocks.findIndex(
        (block) =>
          isElement(block) &&
          /^[uo]l$/.test(block.name) &&
          block.nodes.map((entry) => plain(bodyText(entry))).join() === expected,
      )
    : -1;
  if (at < 0) return blocks;
  const before = blocks[at - 1];
  const isHeading =
    isElement(before) && (/^h[1-6]$/.test(before.name) || HIGHLIGHT_HEADINGS.has(plain(bodyText(before))));
  return [...blocks.slice(0, isHeading ? at - 1 : at), ...blocks.slice(at + 1)];
}

/** Gives tables without captions, and groups of pictures, distinct accessible names if there are several. */
function nameApart(blocks: readonly BodyNode[], { table, gallery, numbered = '{name} {number}' }: BodyWords): void {
  for (const name of [table, gallery]) {
    const named = [...bodyElements(blocks)].filter(({ attributes }) => name && attributes['aria-label'] === name);
    named.slice(1).forEach(({ attributes }, index) => {
      attributes['aria-label'] = numbered.replace('{name}', name).replace('{number}', String(index + 2));
    });
  }
}

/** Hides pull quotes that repeat the text from assistive technology. */
function hidePullQuotes(blocks: readonly BodyNode[]): void {
  const isPull = (block: BodyNode) => isElement(block) && /\bpull\b/.test(block.attributes['class'] ?? '');
  const text = () => plain(bodyText(blocks.filter((block) => !isPull(block))));
  for (const block of blocks)
    if (isElement(block) && isPull(block)) {
      const words = plain(bodyText(block.nodes.filter((node) => isElement(node, 'blockquote'))));
      if (words && text().includes(words)) block.attributes['aria-hidden'] = 'true';
    }
}

const plain = (text: string): string => normalText(text.replace(/[^\p{L}\p{N}]+/gu, ' ')).toLowerCase();
