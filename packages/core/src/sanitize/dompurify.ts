import createDOMPurify, { type WindowLike } from 'dompurify';
import { ALLOWED, DROPPED } from './allow-list.js';

/**
 * Sanitizes with DOMPurify and the same allow-list. Under `require-trusted-types-for 'script'` it creates a policy named
 * "dompurify", which the page's `trusted-types` directive must list. Undefined if DOMPurify is unsupported, as in linkedom.
 */
export function parseWithPurifier(html: string, document: Document): ParentNode | undefined {
  const purifier = createDOMPurify(cleanWindow(document));
  if (!purifier.isSupported) return undefined;
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    attribute.keepAttr = ALLOWED.get(element.nodeName.toLowerCase())?.includes(attribute.attrName) ?? false;
  });
  const fragment: DocumentFragment | null = purifier.sanitize(html, {
    ALLOWED_TAGS: [...ALLOWED.keys()],
    ALLOWED_ATTR: [...new Set([...ALLOWED.values()].flat())],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // The allow-list has nothing that XML parses differently, and addresses may contain "<".
    SAFE_FOR_XML: false,
    FORBID_CONTENTS: [...DROPPED],
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
  // Some inputs are removed entirely.
  return fragment ?? document.createDocumentFragment();
}

/** The window with an empty document in place of the page's, whose methods the page's elements may hide. */
function cleanWindow({ defaultView, implementation }: Document): WindowLike {
  const page = (defaultView ?? globalThis) as unknown as WindowLike;
  // DOM libraries have none.
  const clean = (implementation as DOMImplementation | undefined)?.createHTMLDocument('');
  if (!clean) return page;
  return new Proxy(page, {
    get: (window, name) => (name === 'document' ? clean : Reflect.get(window, name)),
  });
}
