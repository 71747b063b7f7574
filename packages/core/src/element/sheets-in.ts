import { type CSSResult, supportsAdoptingStyleSheets } from 'lit';
import { pageGlobal } from '../page/page-global.js';

/** Creates style sheets for shadow roots in a document; none if it has no window, such as a template's. */
export function sheetsIn({ defaultView }: Document, texts: readonly string[]): CSSStyleSheet[] {
  const { CSSStyleSheet: Sheet } = (defaultView ?? {}) as { CSSStyleSheet?: typeof CSSStyleSheet };
  return texts.flatMap((text) => {
    if (!Sheet) return [];
    try {
      const sheet = new Sheet();
      sheet.replaceSync(text);
      return [sheet];
    } catch {
      // The page has replaced the class.
      return [];
    }
  });
}

/** Adds styles that were loaded on demand to an existing element; each sheet is created once per document. */
export function adoptLate({ cssText }: CSSResult, root: ShadowRoot): void {
  if (!supportsAdoptingStyleSheets) return;
  const { ownerDocument } = root;
  const sheetsByDocument = pageGlobal('late sheets', () => new WeakMap<Document, Map<string, CSSStyleSheet[]>>());
  const ofDocument = sheetsByDocument.get(ownerDocument) ?? new Map<string, CSSStyleSheet[]>();
  sheetsByDocument.set(ownerDocument, ofDocument);
  const sheets = ofDocument.get(cssText) ?? sheetsIn(ownerDocument, [cssText]);
  ofDocument.set(cssText, sheets);
  for (const sheet of sheets) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
