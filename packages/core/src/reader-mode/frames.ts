import type { Steps } from '../feed/steps.js';
import { anyOf, elementsIn, type SourceElement, type SourceNode } from '../article/html-tree.js';

const FRAME = /^(?:article|div|section)$/;
/** Layout classes of Elementor and SiteOrigin, whose "widget" Readability misinterprets. */
const BUILDER = /* @__PURE__ */ anyOf(
  `
    elementor elementor-[0-9]+ elementor-(?:element|column|col|section|top|inner)(?:-.*)? elementor-(?:container|row)
    elementor-widget elementor-widget-(?:wrap|container|heading|image|text-editor|theme-post-content|video) e-con.*
    (?:so-)?panel-(?:grid|widget).* (?:so-widget|widget)_?-?sow-editor.* siteorigin-widget-tinymce textwidget
  `,
);
const PANEL = /(?:^|\s)so-panel\s+widget(?=\s|$)/;
/** Words in classes by which Readability judges elements. */
const JUDGED = new RegExp(
  [
    'ad-|agegate|author|banner|breadcrumb|byline|combx|comment|com-|community|contact|cover-wrap|dateline',
    'disqus|extra|foot|gdpr|gutter|header|hid|instagram|legends|masthead|media|menu|meta|modal|outbrain|page',
    'pop-?up|promo|rank|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social',
    'sponsor|supplemental|tags|tool|widget|writtenby|yom-remote',
  ].join('|'),
  'i',
);

/** Returns whether Readability has no reason to judge an element by its classes. */
export const isUnjudged = ({ attributes }: SourceElement): boolean =>
  !JUDGED.test(`${attributes['class']} ${attributes['id']}`);

/** Returns whether an element only wraps others. */
export const isFrame = (node: SourceNode): boolean =>
  typeof node === 'object' &&
  FRAME.test(node.name) &&
  Object.keys(node.attributes).every((name) => /^(?:class|id|data-.*)$/.test(name)) &&
  isUnjudged(node);

export const isSpace = (node: SourceNode): boolean => typeof node === 'string' && !node.trim();

/** Merges nested wrappers: page builders put ten or more around a paragraph. */
export function* mergeFrames(root: SourceElement): Steps<void> {
  for (const element of elementsIn(root)) {
    dropBuilderClasses(element);
    yield;
  }
  for (const outer of elementsIn(root).reverse()) {
    const inner = isFrame(outer) ? onlyFrameIn(outer) : undefined;
    yield;
    if (!inner || (outer.attributes['id'] && inner.attributes['id'])) continue;
    const names = [outer, inner].map(({ attributes }) => attributes['class']).filter(Boolean);
    Object.assign(outer.attributes, inner.attributes, names[0] && { class: names.join(' ') });
    outer.nodes = inner.nodes;
  }
}

function onlyFrameIn({ nodes }: SourceElement): SourceElement | undefined {
  const inside = nodes.filter((node) => !isSpace(node));
  const [only] = inside;
  return inside.length === 1 && typeof only === 'object' && isFrame(only) ? only : undefined;
}

function dropBuilderClasses({ attributes }: SourceElement): void {
  const names = attributes['class'];
  if (!names || !/elementor|e-con|panel|sow-editor|textwidget/.test(names)) return;
  const kept = names
    .replace(PANEL, ' ')
    .split(/\s+/)
    .filter((name) => !BUILDER.test(name));
  Object.assign(attributes, { class: kept.join(' ') });
}
