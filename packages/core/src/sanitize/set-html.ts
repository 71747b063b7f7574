import { ALLOWED, DROPPED, unknownElements } from './allow-list.js';

/** The parts of the Sanitizer API (wicg.github.io/sanitizer-api) that TypeScript has no types for yet. */
interface SanitizerConfig {
  elements: { name: string; attributes: readonly string[] }[];
  replaceWithChildrenElements: string[];
  attributes: string[];
  comments: boolean;
  dataAttributes: boolean;
}
type SetHtml = (html: string, options: { sanitizer: SanitizerConfig }) => void;

/** Whether the platform has a sanitizer, which needs no Trusted Types policy. */
export const canSetHtml = (element: Element): boolean =>
  typeof (element as { setHTML?: unknown }).setHTML === 'function';

/** Sanitizes in a document without a window, so that nothing runs or loads before the last pass. */
export function parseWithPlatform(html: string, document: Document): ParentNode {
  const { body } = document.implementation.createHTMLDocument('');
  const sanitizer: SanitizerConfig = {
    elements: [...ALLOWED].map(([name, attributes]) => ({ name, attributes })),
    replaceWithChildrenElements: unknownElements(html).filter((name) => name !== 'html' && !DROPPED.includes(name)),
    attributes: [],
    comments: false,
    dataAttributes: false,
  };
  (body as unknown as { setHTML: SetHtml }).setHTML(html, { sanitizer });
  return body;
}
