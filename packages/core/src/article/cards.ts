import { linkAddress } from './addresses.js';
import { bodyText, type BodyNode, element, isElement } from './body-tree.js';
import type { Context } from './context.js';
import { anyOf, elementsIn, findElement, hasClass, type SourceElement, type SourceNode, textOf } from './html-tree.js';
import { galleryOf } from './galleries.js';
import { isPullQuote, readQuote } from './quotes.js';

type Reader = (source: SourceElement, context: Context) => BodyNode[];

/** Galleries of Gutenberg, Jetpack, Ghost, Divi, Elementor, classic WordPress and Substack. */
const GALLERIES = /* @__PURE__ */ anyOf(
  `
    wp-block-gallery wp-block-jetpack-(?:tiled-gallery|slideshow) tiled-gallery gallery kg-gallery-card et_pb_gallery
    elementor-(?:image-gallery|gallery__container|image-carousel) vc_gallery wpb_gallery image-gallery-embed
  `,
);

/** Blocks of editors and page builders that are more than wrappers, by class; all other wrappers are removed. */
const CARDS: [classes: RegExp, read: Reader][] = [
  [GALLERIES, galleryOf],
  // Ghost
  [/^kg-bookmark-card$/, readBookmark],
  [/^kg-callout-card$/, readCallout],
  [
    /^kg-toggle-card$/,
    (source, context) => details(source, /^kg-toggle-heading-text$/, /^kg-toggle-content$/, context),
  ],
  [/^kg-(?:audio|video)-card$/, readRecording],
  [/^kg-file-card$/, readFile],
  [/^kg-product-card$/, readProduct],
  // Gutenberg
  [/^wp-block-file$/, readFile],
  // Divi, WPBakery, Elementor
  [/^et_pb_toggle$/, (source, context) => details(source, /^et_pb_toggle_title$/, /^et_pb_toggle_content$/, context)],
  [/^vc_toggle$/, (source, context) => details(source, /^vc_toggle_title$/, /^vc_toggle_content$/, context)],
  [
    /^elementor-(?:accordion|toggle)-item$/,
    (source, context) =>
      details(source, /^elementor-(?:tab|accordion|toggle)-title$/, /^elementor-tab-content$/, context),
  ],
  [
    /^(?:et_pb_testimonial|elementor-testimonial|elementor-blockquote)$/,
    (source, context) => readQuote(source, context, false),
  ],
  // Substack
  [/^footnote$/, readSubstackNote],
  [/^digest-post-embed$|^embedded-post$/, readBookmark],
  [
    /^(?:callout-block|wp-block-(?:group|column)s?\s?is-style-box|alert|elementor-alert|et_pb_promo)$/,
    (source, context) => box(context.blocks(source.nodes)),
  ],
];

/** Reads a callout, whose emoji precedes its first words. */
function readCallout(source: SourceElement, context: Context): BodyNode[] {
  const emoji = words(part(source, /^kg-callout-emoji$/));
  const text = part(source, /^kg-callout-text$/);
  return box(context.blocks(text ? [emoji && `${emoji} `, ...text.nodes] : source.nodes));
}

/** Reads a Substack footnote: its number, then its text. */
function readSubstackNote(source: SourceElement, context: Context): BodyNode[] {
  const number = part(source, /^footnote-number$/);
  const content = part(source, /^footnote-content$/);
  if (!number || !content) return context.blocks(source.nodes);
  const mark = element('p', {}, [...context.inline([number]), ' ']);
  return [element('div', { class: 'numbered' }, [mark, element('div', {}, context.blocks(content.nodes))])];
}

/** Reads the content of an editor's block; returns undefined for any other element. */
export function readCard(source: SourceElement, context: Context): BodyNode[] | undefined {
  if (source.name === 'amp-carousel') return galleryOf(source, context);
  if (source.name === 'amp-accordion') return sectionsOf(source, context);
  if (isPullQuote(source) && source.name !== 'blockquote') return pullQuote(source, context);
  if (!source.attributes['class']) return undefined;
  return CARDS.find(([classes]) => hasClass(source, classes))?.[1](source, context);
}

/** Returns whether an element is such a block. */
export const isCard = (source: SourceElement): boolean =>
  isPullQuote(source) || CARDS.some(([classes]) => hasClass(source, classes));

const part = (source: SourceElement, classes: RegExp): SourceElement | undefined =>
  findElement(source.nodes, (one) => hasClass(one, classes));
const words = (source: SourceElement | undefined): string => (source ? textOf(source).replace(/\s+/g, ' ').trim() : '');

const box = (inside: BodyNode[]): BodyNode[] => (inside[0] ? [element('div', { class: 'box' }, inside)] : []);

function pullQuote(source: SourceElement, context: Context): BodyNode[] {
  const quote = findElement(source.nodes, ({ name }) => name === 'blockquote');
  const caption = findElement(source.nodes, ({ name }) => name === 'figcaption');
  const nodes = [...(quote ?? source).nodes, ...(caption && quote ? [{ ...caption, name: 'footer' }] : [])];
  return readQuote({ ...source, nodes }, context, true);
}

function details(source: SourceElement, title: RegExp, content: RegExp, context: Context): BodyNode[] {
  const [head, inside] = [part(source, title), part(source, content)];
  if (!head || !inside) return context.blocks(source.nodes);
  return [element('details', {}, [element('summary', {}, [words(head)]), ...context.blocks(inside.nodes)])];
}

/** Reads the sections of `<amp-accordion>`: a heading and one element each. */
function sectionsOf(source: SourceElement, context: Context): BodyNode[] {
  return source.nodes.flatMap((section): BodyNode[] => {
    if (typeof section === 'string') return [];
    const [head, ...rest] = section.nodes.filter((node): node is SourceElement => typeof node !== 'string');
    return head ? [element('details', {}, [element('summary', {}, [words(head)]), ...context.blocks(rest)])] : [];
  });
}

/** Reads a link to another page with its title, description and publisher. */
function readBookmark(source: SourceElement, context: Context): BodyNode[] {
  const link = findElement(
    source,
    ({ name, attributes }) => name === 'a' && !!linkAddress(attributes['href'], context.base),
  );
  const title = words(part(source, /^kg-bookmark-title$|^digest-post-title|^embedded-post-title$/)) || words(link);
  if (!link || !title) return context.blocks(source.nodes);
  const description = words(part(source, /^kg-bookmark-description$|^embedded-post-body$/));
  const publisher = [/^kg-bookmark-publisher$|^embedded-post-publication-name$/, /^kg-bookmark-author$/]
    .map((name) => words(part(source, name)))
    .filter(Boolean)
    .join(' · ');
  const anchor = context.inline([{ name: 'a', attributes: link.attributes, nodes: [title] }]);
  return [
    element('figure', { class: 'bookmark' }, [
      element('p', { class: 'bookmark-title' }, anchor),
      ...(description ? [element('p', {}, [description])] : []),
      ...(publisher ? [element('p', { class: 'bookmark-source' }, [publisher])] : []),
    ]),
  ];
}

/** Reads a recording, without controls that need the theme's script. */
function readRecording(source: SourceElement, context: Context): BodyNode[] {
  const media = findElement(source, ({ name }) => name === 'audio' || name === 'video');
  if (!media) return [];
  const title =
    words(part(source, /^kg-audio-title$/)) || words(findElement(source, ({ name }) => name === 'figcaption'));
  return context
    .blocks([media])
    .map((block) =>
      isElement(block, 'figure') && title
        ? { ...block, nodes: [...block.nodes, element('figcaption', {}, [title])] }
        : block,
    );
}

/** Reads a file to download. */
function readFile(source: SourceElement, context: Context): BodyNode[] {
  const link = findElement(source, ({ name, attributes }) => name === 'a' && !!attributes['href']);
  if (!link) return context.blocks(source.nodes);
  const title = words(part(source, /^kg-file-card-title$/)) || words(link);
  const size = words(part(source, /^kg-file-card-filesize$/));
  const anchor = context.inline([{ name: 'a', attributes: link.attributes, nodes: [title] }]);
  return [element('p', {}, [...anchor, ...(size ? [` (${size})`] : [])])];
}

/** Reads a product, without the stars, which have no text. */
function readProduct(source: SourceElement, context: Context): BodyNode[] {
  const stars = new Set(elementsIn(source).filter((one) => hasClass(one, /^kg-product-card-rating(?:-.*)?$/)));
  const prune = (nodes: SourceNode[]): SourceNode[] =>
    nodes.flatMap((node): SourceNode[] =>
      typeof node === 'string' ? [node] : stars.has(node) ? [] : [{ ...node, nodes: prune(node.nodes) }],
    );
  const inside = context.blocks(prune(source.nodes));
  return bodyText(inside).trim() ? box(inside) : inside;
}
