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
