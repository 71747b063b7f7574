import createDOMPurify, { type WindowLike } from 'dompurify';
import { ALLOWED, DROPPED } from './allow-list.js';

/**
 * By DOMPurify, with the same allow-list. Under `require-trusted-types-for 'script'` it creates a policy named "dompurify",
 * which the page's `trusted-types` directive has to list. Undefined where DOMPurify does not work, as in linkedom.
 */
export function parseWithPurifier(html: string, document: Document): ParentNode | undefined {
  const purifier = createDOMPurify((document.defaultView ?? globalThis) as unknown as WindowLike);
  if (!purifier.isSupported) return undefined;
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    attribute.keepAttr = ALLOWED.get(element.nodeName.toLowerCase())?.includes(attribute.attrName) ?? false;
  });
  const fragment: DocumentFragment | null = purifier.sanitize(html, {
    ALLOWED_TAGS: [...ALLOWED.keys()],
    ALLOWED_ATTR: [...new Set([...ALLOWED.values()].flat())],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Nothing in the allow-list is read differently as XML, and addresses may hold "<".
    SAFE_FOR_XML: false,
    FORBID_CONTENTS: [...DROPPED],
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
  // Nothing is left of some inputs.
  return fragment ?? document.createDocumentFragment();
}
