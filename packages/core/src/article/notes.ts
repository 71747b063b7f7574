import { fragmentOf } from './addresses.js';
import { elementsIn, hasClass, type SourceElement, type SourceNode, textOf } from './html-tree.js';

/** Marks of footnotes: "1", "[12]", "*", "†". */
const MARK = /^[[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|(?:note|n)\.? \d{1,3})\s*[\])]?$/i;
/** Links back from a note to its mark. */
const BACK = /^(?:jump (?:up|back).{0,20}|(?:[\s^\u2190\u2191\u21a9\u21b5\u23ce\u2934]|\ufe0e|\ufe0f)*)$/i;

/** Targets of links within a body, by id or name, and which of them are footnotes. */
export interface Anchors {
  targets: ReadonlyMap<string, SourceElement>;
  /** Ids that links in the body lead to. */
  linkedIds: ReadonlySet<string>;
}

/** Finds the targets of a body's internal links. */
export function findAnchors(nodes: readonly SourceNode[], base: string): Anchors {
  const targets = new Map<string, SourceElement>();
  const linkedIds = new Set<string>();
  for (const source of elementsIn(nodes)) {
    const { id, name, href } = source.attributes;
    const key = id || (source.name === 'a' ? name : '');
    if (key && !targets.has(key)) targets.set(key, source);
    const fragment = source.name === 'a' && fragmentOf(href, base);
    if (fragment) linkedIds.add(fragment);
  }
  return { targets, linkedIds };
}

/** Returns whether a link within the body is a footnote mark. */
export function isNoteMark(link: SourceElement, target: SourceElement): boolean {
  if (link.attributes['role'] === 'doc-noteref' || hasClass(link, /^(?:footnote-(?:ref|anchor|link)|fn|noteref)$/))
    return true;
  const isRaised =
    link.parent?.name === 'sup' || link.nodes.some((node) => typeof node !== 'string' && node.name === 'sup');
  const leadsToNote =
    target.name === 'li' ||
    hasClass(target, /^(?:foot|end)?note/i) ||
    /^(?:fn|_?(?:foot|end)?note|cite_note)/i.test(target.attributes['id'] ?? '');
  return MARK.test(textOf(link).trim()) && (isRaised || leadsToNote);
}

/** Returns whether a link leads back from a note to its mark. */
export const isBackLink = (link: SourceElement): boolean =>
  link.attributes['role'] === 'doc-backlink' ||
  hasClass(link, /^(?:footnote-(?:backref|backlink|return)|mw-cite-backlink|reversefootnote)$/) ||
  BACK.test(textOf(link));
