import { type CSSResult, supportsAdoptingStyleSheets } from 'lit';
import { pageGlobal } from '../page/page-global.js';

/** Style sheets for shadow roots in a document; none where it has no window, as that of a template. */
export function sheetsIn({ defaultView }: Document, texts: readonly string[]): CSSStyleSheet[] {
  const { CSSStyleSheet: Sheet } = (defaultView ?? {}) as { CSSStyleSheet?: typeof CSSStyleSheet };
  return texts.flatMap((text) => {
    if (!Sheet) return [];
    try {
      const sheet = new Sheet();
      sheet.replaceSync(text);
      return [sheet];
    } catch {
      // The page has another class of that name.
      return [];
    }
  });
}

/** Adds styles that come with code loaded on demand, also where the element was there before; a sheet is made once per document. */
export function adoptLate({ cssText }: CSSResult, root: ShadowRoot): void {
  if (!supportsAdoptingStyleSheets) return;
  const { ownerDocument } = root;
  const known = pageGlobal('late sheets', () => new WeakMap<Document, Map<string, CSSStyleSheet[]>>());
  const ofDocument = known.get(ownerDocument) ?? new Map<string, CSSStyleSheet[]>();
  known.set(ownerDocument, ofDocument);
  const sheets = ofDocument.get(cssText) ?? sheetsIn(ownerDocument, [cssText]);
  ofDocument.set(cssText, sheets);
  for (const sheet of sheets) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
