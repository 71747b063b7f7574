import createDOMPurify, { type WindowLike } from 'dompurify';
import { ALLOWED, DROPPED } from './allow-list.js';

/**
 * Sanitizes with DOMPurify and the same allow-list. Under `require-trusted-types-for 'script'` it creates a policy named
 * "dompurify", which the page's `trusted-types` directive must list. Returns undefined if DOMPurify is unsupported, as in linkedom.
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
    // Nothing in the allow-list is parsed differently by XML, and addresses may contain "<".
    SAFE_FOR_XML: false,
    FORBID_CONTENTS: [...DROPPED],
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
  // Some inputs are removed entirely.
  return fragment ?? document.createDocumentFragment();
}

/** Returns the window with an empty document, since the page's elements may hide methods of its own. */
function cleanWindow({ defaultView, implementation }: Document): WindowLike {
  const page = (defaultView ?? globalThis) as unknown as WindowLike;
  // DOM libraries lack this method.
  const clean = (implementation as DOMImplementation | undefined)?.createHTMLDocument('');
  if (!clean) return page;
  return new Proxy(page, {
    get: (window, name) => (name === 'document' ? clean : Reflect.get(window, name)),
  });
}
