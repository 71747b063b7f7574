import { elementsIn, type SourceElement, type SourceNode, textOf } from '../article/html-tree.js';

/** So many blocks of a parent stay as they are. */
const LEADING_BLOCKS = 2;
/** In letters: Readability does not count shorter paragraphs. */
const SHORTEST = 25;
/** Lists and tables with more of their text in links are navigation. */
const MAX_LINK_SHARE = 0.2;
const BLOCKS = /^(?:blockquote|h[2-6]|ol|p|pre|table|ul)$/;
const INSIDE = /^(?:a|abbr|b|cite|code|em|i|li|mark|p|q|s|small|span|strong|sub|sup|t(?:body|d|foot|h|head|r)|time|u)$/;
const ATTRIBUTES = /^(?:class|colspan|datetime|dir|href|id|lang|rowspan|scope|start|style|target|title)$/;
/** Readability judges elements by these words in their classes. */
const JUDGED =
  /ad-|agegate|author|banner|breadcrumb|byline|combx|comment|com-|community|contact|cover-wrap|dateline|disqus|extra|foot|gdpr|gutter|header|hid|instagram|legends|masthead|media|menu|meta|modal|outbrain|page|pop-?up|promo|rank|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|tool|widget|writtenby|yom-remote/i;
/** One of the commas that Readability counts. */
const COMMA = /[\u002C\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;

/** The attribute that names what a paragraph stands for. */
export const PROSE = 'data-prose';

/**
 * A long text is mostly plain prose that no reader mode would leave out. After the first blocks of a parent, one paragraph
 * stands for the rest of a run and counts as much with Readability, which so has little to look through. Returns the runs.
 */
export function* gatherProse(root: SourceElement): Generator<void, Map<string, SourceNode[]>> {
  const runs = new Map<string, SourceNode[]>();
  for (const parent of elementsIn(root)) {
    // A page may have named its own paragraphs so.
    Reflect.deleteProperty(parent.attributes, PROSE);
    if (parent.nodes.length <= LEADING_BLOCKS || BLOCKS.test(parent.name)) continue;
    const nodes: SourceNode[] = [];
    let run: SourceNode[] = [];
    let seen = 0;
    const endRun = (): void => {
      if (run.length > 2) {
        const name = String(runs.size);
        runs.set(name, run);
        nodes.push(standIn(run, name));
      } else nodes.push(...run);
      run = [];
    };
    for (const node of parent.nodes) {
      yield;
      const isSpace = typeof node === 'string' && !node.trim();
      if (!isSpace && !isPlain(node)) endRun();
      else if (isSpace ? run.length > 0 : ++seen > LEADING_BLOCKS) {
        run.push(node);
        continue;
      }
      nodes.push(node);
    }
    endRun();
    parent.nodes = nodes;
  }
  return runs;
}

/** Whether a block is text and nothing that Readability would change or leave out. */
function isPlain(block: SourceNode): block is SourceElement {
  if (typeof block === 'string' || !BLOCKS.test(block.name)) return false;
  const length = textOf(block).trim().length;
  const mayBeNavigation = /^(?:ol|table|ul)$/.test(block.name);
  if (length < (/^h/.test(block.name) ? 1 : SHORTEST)) return false;
  if (mayBeNavigation && linkText(block).length > length * MAX_LINK_SHARE) return false;
  return elementsIn(block).every(
    (element) =>
      (element === block || INSIDE.test(element.name)) &&
      Object.keys(element.attributes).every((name) => ATTRIBUTES.test(name)) &&
      !JUDGED.test(`${element.attributes['class']} ${element.attributes['id']}`) &&
      !/display|visibility/i.test(element.attributes['style'] ?? ''),
  );
}

const linkText = (nodes: SourceNode | readonly SourceNode[]): string =>
  elementsIn(nodes)
    .filter(({ name }) => name === 'a')
    .map(textOf)
    .join('');

/** A paragraph with the text of a run; commas make up for the points of its single paragraphs. */
function standIn(run: readonly SourceNode[], name: string): SourceElement {
  const linked = linkText(run);
  const rest = textOf(run).slice(linked.length);
  const missing = run.reduce((sum, block) => sum + pointsOf(block), 0) - points(rest + linked);
  const nodes: SourceNode[] = [rest + ','.repeat(Math.max(0, missing))];
  if (linked) nodes.push({ name: 'a', attributes: {}, nodes: [linked] });
  return { name: 'p', attributes: { [PROSE]: name }, nodes };
}

/** Readability's points: for a paragraph, for each of its commas, and for its length. */
const points = (text: string): number =>
  text.length < SHORTEST ? 0 : 2 + (text.match(COMMA)?.length ?? 0) + Math.min(Math.floor(text.length / 100), 3);

const pointsOf = (block: SourceNode): number =>
  typeof block !== 'string' && /^(?:h\d|p|pre)$/.test(block.name) ? points(textOf(block)) : 0;
