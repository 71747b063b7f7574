import { urlEncode } from '../url/url-encode.js';
import { fragmentOf, isElsewhere, linkAddress } from './addresses.js';
import { bodyText, type BodyNode, element, isElement } from './body-tree.js';
import type { Context } from './context.js';
import { elementsIn, findElement, type SourceElement, type SourceNode, textOf } from './html-tree.js';
import { isLeftover } from './leftovers.js';
import { renderedFormula } from './math.js';
import { isBackLink, isNoteMark } from './notes.js';
import { emoji, picture, responsivePicture } from './pictures.js';

/** Inline elements that keep their name, with their allowed attributes. */
const KEPT: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'abbr b bdi bdo cite code dfn em i kbd mark q rp rt ruby s samp small strong sub sup u var'
      .split(' ')
      .map((name) => [name, []]),
  ),
  data: ['value'],
  del: ['datetime'],
  ins: ['datetime'],
  time: ['datetime'],
};
/** Obsolete elements and their replacements. */
const RENAMED: Record<string, string> = { acronym: 'abbr', strike: 's', tt: 'code', big: 'strong' };

/** Inline elements; all others are blocks. */
const INLINE = new Set([
  ...Object.keys(KEPT),
  ...Object.keys(RENAMED),
  ...'a br wbr span font img picture label nobr math amp-img amp-mathml mjx-container svg button noscript'.split(' '),
]);

/** Returns whether a node and all of its content are inline. */
export const isInline = (node: SourceNode): boolean =>
  typeof node === 'string' ||
  node.name === 'math' ||
  node.name === 'mjx-container' ||
  ((INLINE.has(node.name) || /^(?!amp-).*-/.test(node.name)) && node.nodes.every(isInline));

/** Returns the attributes that any element keeps. */
export const common = ({ attributes }: SourceElement): Record<string, string | undefined> => ({
  lang: /^[\w-]{2,35}$/.test(attributes['lang'] ?? '') ? attributes['lang'] : undefined,
  dir: /^(?:ltr|rtl|auto)$/i.test(attributes['dir'] ?? '') ? attributes['dir'] : undefined,
  title: attributes['title'],
});

/** Returns the element's id if a link in the body leads to it. */
export const anchorId = (source: SourceElement, { linkedIds }: Context): string | undefined => {
  const id = source.attributes['id'] || (source.name === 'a' ? source.attributes['name'] : '');
  return id && linkedIds.has(id) ? id : undefined;
};

/** Converts nodes within a line; blocks among them are unwrapped. */
export function readInline(nodes: readonly SourceNode[], context: Context): BodyNode[] {
  return nodes.flatMap((node): BodyNode[] => {
    if (typeof node === 'string') return [node];
    if (isLeftover(node)) return [];
    const { name, attributes } = node;
    const math = renderedFormula(node);
    if (math !== undefined) return [math];
    if (name === 'br' || name === 'wbr') return [element(name)];
    if (name === 'img' || name === 'amp-img') return [emoji(node) || (picture(node, context.base) ?? '')];
    if (name === 'picture') return [responsivePicture(node, context.base) ?? ''];
    if (name === 'a') return readLink(node, context);
    const kept = RENAMED[name] ?? name;
    const inside = readInline(node.nodes, context);
    const { lang, dir, title } = common(node);
    const id = anchorId(node, context);
    if (!Object.hasOwn(KEPT, kept)) return lang || dir || id ? [element('span', { id, lang, dir }, inside)] : inside;
    if (!bodyText(inside).trim() && !findElement(node.nodes, ({ name: one }) => one === 'img')) return inside;
    const own = KEPT[kept]!.map((key) => [key, attributes[key]]);
    return [element(kept, { id, lang, dir, title, ...Object.fromEntries(own) }, inside)];
  });
}

function readLink(link: SourceElement, context: Context): BodyNode[] {
  const { base, targets } = context;
  const { href } = link.attributes;
  const inside = context.flow(link.nodes);
  const id = anchorId(link, context);
  const fragment = fragmentOf(href, base);
  const goal = fragment ? targets.get(fragment) : undefined;
  if (goal) return linkWithin(link, { fragment, goal, id, inside, base });
  const address = fragment && !/^https?:/i.test(href ?? '') ? '' : linkAddress(href, base);
  // The text of a dead link stays; a link that only enlarges a picture goes.
  const isEnlarger =
    /\.(?:avif|gif|jpe?g|png|webp)(?:\?.*)?$/i.test(address) && hasPicture(link) && !textOf(link).trim();
  if (!address || isEnlarger) return id ? [element('span', { id }, inside)] : inside;
  if (!bodyText(inside).trim() && !hasPicture(link)) return inside;
  return [element('a', { id, ...linkAttributes(link, address, context) }, inside)];
}

interface LinkWithin {
  fragment: string;
  goal: SourceElement;
  id: string | undefined;
  inside: BodyNode[];
  base: string;
}

/** Reads a link to another place in the body, such as a note. */
function linkWithin(link: SourceElement, { fragment, goal, id, inside, base }: LinkWithin): BodyNode[] {
  const isMark = !isBackLink(link) && isNoteMark(link, goal);
  const address = `${base.replace(/#.*$/, '')}#${urlEncode(fragment)}`;
  const role = isMark ? { class: 'note-mark', role: 'doc-noteref' } : isBackLink(link) && { role: 'doc-backlink' };
  const anchor = element('a', { id, href: address, 'data-to': fragment, ...role }, inside);
  const isRaised = link.parent?.name === 'sup' || isElement(inside[0], 'sup');
  return isMark && !isRaised ? [element('sup', {}, [anchor])] : [anchor];
}

function linkAttributes(link: SourceElement, address: string, { base, newTab }: Context) {
  const { hreflang, target } = link.attributes;
  const isExternal = isElsewhere(address, base);
  const opensTab = (newTab || target === '_blank') && address.startsWith('http');
  return {
    ...{ href: address, ...common(link) },
    hreflang: /^[\w-]{2,35}$/.test(hreflang ?? '') && hreflang,
    target: opensTab && '_blank',
    rel: address.startsWith('http') && (isExternal ? 'noopener nofollow' : opensTab && 'noopener'),
    class: isExternal && !hasPicture(link) && 'external',
    'aria-describedby': opensTab ? 'new-tab' : isExternal && 'elsewhere',
  };
}

const hasPicture = (source: SourceElement): boolean => {
  for (const { name } of elementsIn(source.nodes)) if (/^(?:amp-)?img$/.test(name)) return true;
  return false;
};
