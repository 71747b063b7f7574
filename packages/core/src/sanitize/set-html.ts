import { ALLOWED, DROPPED, unknownElements } from './allow-list.js';

/** The parts of the Sanitizer API (wicg.github.io/sanitizer-api) that TypeScript has no types for yet. */
interface SanitizerConfig {
  elements: { name: string; attributes: readonly string[] }[];
  replaceWithChildrenElements: string[];
  attributes: string[];
  comments: boolean;
  dataAttributes: boolean;
}
type SetHtml = (html: string, options: { sanitizer: object }) => void;

/** Returns whether the platform has a sanitizer, which needs no Trusted Types policy. */
export const canSetHtml = (element: Element): boolean =>
  typeof (element as { setHTML?: unknown }).setHTML === 'function';

/** Sanitizes in a document without a window, so that nothing runs or loads before the last pass. */
export function parseWithPlatform(html: string, document: Document): ParentNode {
  const { body } = document.implementation.createHTMLDocument('');
  (body as unknown as { setHTML: SetHtml }).setHTML(html, { sanitizer: configFor(html) });
  return body;
}

/** Does the same for many pieces, each in an element of its own. */
export function parseAllWithPlatform(pieces: readonly string[], document: Document): Element {
  const { body } = document.implementation.createHTMLDocument('');
  const config = configFor(pieces.join(' '));
  const { Sanitizer } = globalThis as unknown as { Sanitizer?: new (config: SanitizerConfig) => object };
  // Created once, not for each piece.
  const sanitizer = Sanitizer ? new Sanitizer(config) : config;
  for (const html of pieces) {
    const part = body.ownerDocument.createElement('div');
    (part as unknown as { setHTML: SetHtml }).setHTML(html, { sanitizer });
    body.append(part);
  }
  return body;
}

const configFor = (html: string): SanitizerConfig => ({
  elements: [...ALLOWED].map(([name, attributes]) => ({ name, attributes })),
  replaceWithChildrenElements: unknownElements(html).filter((name) => name !== 'html' && !DROPPED.includes(name)),
  attributes: [],
  comments: false,
  dataAttributes: false,
});
