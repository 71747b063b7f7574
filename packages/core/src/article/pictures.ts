import { mediaAddress } from './addresses.js';
import { type BodyElement, element } from './body-tree.js';
import { elementsIn, findElement, hasClass, type SourceElement } from './html-tree.js';
import { parseHtml } from './parse-html.js';

/** Attributes in which lazy loaders keep the address. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-full-url', 'data-actualsrc'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];
/** Smaller pictures are tracking pixels. */
const MIN_SIDE = 3;
const ICON = 40;
const TRACKERS =
  /(?:feedburner|doubleclick|pixel\.wp|stats\.wordpress|scorecardresearch|\/(?:pixel|spacer|blank)\.gif)/i;

/** Reads a picture so that it is safe to show: from http(s), lazy, without a referrer; returns nothing for tracking pixels. */
export function picture(source: SourceElement, base: string): BodyElement | undefined {
  const { attributes } = source;
  const own = mediaAddress(attributes['src'], base);
  const lazy = LAZY.map((name) => mediaAddress(attributes[name], base)).find(Boolean);
  const isPlaceholder =
    !own || /(?:placeholder|blank|lazy|spacer|transparent|1x1)[^/]*\.(?:gif|png|svg|jpg)/i.test(own);
  const src = (isPlaceholder && lazy) || own || lazy;
  const srcset =
    sourceSet(LAZY_SETS.map((name) => attributes[name]).find(Boolean), base) || sourceSet(attributes['srcset'], base);
  const [width, height] = [side(attributes['width']), side(attributes['height'])];
  if (!src && !srcset) return undefined;
  const isDot = [width, height].some((length) => length !== undefined && length < MIN_SIDE);
  if ((isDot && !isRatio(source)) || TRACKERS.test(src ?? '')) return undefined;
  return element('img', {
    src: src || undefined,
    srcset: srcset || undefined,
    sizes: srcset ? 'auto, (min-width: 45em) 45em, 100vw' : undefined,
    alt: attributes['alt']?.trim() ?? '',
    ...(width && height ? { width, height } : {}),
    loading: 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    class: isSmall(source) && 'icon',
  });
}

/** AMP's width and height may be a ratio. */
const isRatio = ({ name, attributes }: SourceElement): boolean =>
  name === 'amp-img' && !/^fixed/.test(attributes['layout'] ?? '');

const side = (written: string | undefined): number | undefined =>
  /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(written ?? '') ? Math.round(parseFloat(written!)) : undefined;

/** Returns whether a picture is an emoji, icon or formula within a line. */
export const isSmall = (source: SourceElement): boolean => {
  const { width, height } = source.attributes;
  if (isRatio(source)) return false;
  return (
    hasClass(source, /^(?:emoji|wp-smiley|icon|latex|tex|mwe-math-.*)$/) ||
    (side(height) ?? Infinity) <= ICON ||
    (side(width) ?? Infinity) <= ICON
  );
};

/** Returns the character that an emoji picture stands for. */
export const emoji = (source: SourceElement): string =>
  hasClass(source, /^(?:emoji|wp-smiley)$/) ? (source.attributes['alt'] ?? '') : '';

/** Returns the candidates with safe addresses. */
export const sourceSet = (written: string | undefined, base: string): string =>
  (written ?? '')
    .split(/,\s+|,(?=https?:)/)
    .map((candidate) => {
      const [address, size = '', ...more] = candidate.trim().split(/\s+/);
      const url = mediaAddress(address, base);
      return url && more.length === 0 && /^(?:[\d.]+[wx])?$/.test(size) ? `${url} ${size}`.trim() : '';
    })
    .filter(Boolean)
    .join(', ');

/** Reads a `<picture>` with its sources, or the bare picture if there are none. */
export function responsivePicture(source: SourceElement, base: string): BodyElement | undefined {
  const img = findElement(source, ({ name }) => name === 'img' || name === 'amp-img');
  const shown = img && picture(img, base);
  if (!shown) return undefined;
  const sources = elementsIn(source)
    .filter(({ name }) => name === 'source')
    .map(({ attributes }) => ({
      srcset: sourceSet(attributes['srcset'] ?? attributes['data-srcset'], base),
      media: attributes['media'],
      type: /^image\/[\w+.-]+$/.test(attributes['type'] ?? '') ? attributes['type'] : undefined,
      sizes: attributes['sizes'],
    }))
    .filter(({ srcset }) => srcset);
  return sources[0] ? element('picture', {}, [...sources.map((one) => element('source', one)), shown]) : shown;
}

/** Replaces placeholders with the pictures that the page has for readers without script. */
export function takeNoscriptPictures(root: SourceElement): void {
  for (const holder of elementsIn(root)) {
    holder.nodes.forEach((node, index) => {
      if (typeof node === 'string' || node.name !== 'noscript') return;
      const inside = node.nodes.every((one) => typeof one === 'string')
        ? parseHtml(node.nodes.join('')).nodes
        : node.nodes;
      const image = findElement(inside, ({ name }) => name === 'img');
      const before = holder.nodes.slice(0, index).findLast((one) => typeof one !== 'string' || one.trim());
      const placeholder = before && findElement(before, ({ name }) => name === 'img');
      if (image && placeholder) {
        const { src = '' } = placeholder.attributes;
        if (!src || src.startsWith('data:')) Object.assign(placeholder.attributes, image.attributes);
      }
      holder.nodes[index] = image && !placeholder ? image : '';
    });
  }
}

/** Identifies a picture by its file, ignoring sizes and parameters. */
export const fileOf = (address: string | undefined): string =>
  (address ?? '')
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:i\d\.wp\.com\/)?(?:www\.)?/, '')
    .replace(/\/size\/w\d+(?=\/)/, '')
    .replace(/(?:-\d{2,4}x\d{2,4}|-scaled)(?=\.\w+$)/, '');
