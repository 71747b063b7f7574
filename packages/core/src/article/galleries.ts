import { bodyText, type BodyNode, bodyElements, element } from './body-tree.js';
import type { Context } from './context.js';
import { elementsIn, findElement, hasClass, type SourceElement } from './html-tree.js';
import { picture } from './pictures.js';

const CAPTION = /^(?:gallery-caption|wp-caption-text|et_pb_gallery_caption|tiled-gallery-caption)$/;

/** Reads a gallery, each picture with its caption, whichever script its editor relies on. */
export function galleryOf(source: SourceElement, context: Context): BodyNode[] {
  const entries = [...figuresIn(source, context).values()];
  if (entries.length === 0) return context.blocks(source.nodes);
  if (entries.length === 1) return entries;
  const hasText = [...bodyElements(entries)].some(({ name }) => name === 'figcaption');
  const list = element(
    'div',
    { class: `gallery${hasText ? ' captions' : ''}`, role: 'group', 'aria-label': context.words.gallery },
    entries,
  );
  const own = source.nodes.find(
    (node): node is SourceElement => typeof node !== 'string' && node.name === 'figcaption',
  );
  const caption = captionOf(own, context);
  return caption[0] ? [element('figure', { class: 'wide' }, [list, ...caption])] : [list];
}

/** Returns figures by the address of their picture, each once. */
function figuresIn(source: SourceElement, context: Context): Map<string, BodyNode> {
  const figures = new Map<string, BodyNode>();
  const add = (image: SourceElement, caption?: SourceElement): void => {
    const shown = picture(image, context.base);
    const address = shown?.attributes['src'] ?? '';
    if (shown && !figures.has(address))
      figures.set(address, element('figure', {}, [shown, ...captionOf(caption, context)]));
  };
  const visit = (holder: SourceElement): void => {
    for (const node of holder.nodes) {
      if (typeof node === 'string') continue;
      const images = elementsIn(node).filter(({ name }) => /^(?:amp-)?img$/.test(name));
      if (images.length > 1) visit(node);
      else if (images[0]) add(images[0], findElement(node, isCaption));
    }
  };
  visit(source);
  for (const { attributes } of elementsIn(source))
    for (const src of listed(attributes['data-attrs'])) add(imageAt(src));
  return figures;
}

const isCaption = (one: SourceElement): boolean => one.name === 'figcaption' || hasClass(one, CAPTION);

function captionOf(caption: SourceElement | undefined, context: Context): BodyNode[] {
  const words = caption ? context.inline(caption.nodes) : [];
  return bodyText(words).trim() ? [element('figcaption', {}, words)] : [];
}

/** Reads the pictures of a Substack gallery from its attribute. */
const listed = (attributes: string | undefined): string[] =>
  /"gallery"/.test(attributes ?? '') ? [...attributes!.matchAll(/"src":"(https:[^"]+)"/g)].map(([, src]) => src!) : [];

const imageAt = (src: string): SourceElement => ({ name: 'img', attributes: { src, alt: '' }, nodes: [] });
