/** The BCP 47 tag that the page gives an element: its own `lang`, or the nearest ancestor's, through shadow roots. */
export function pageLocaleOf(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang) return canonical(lang);
  }
  return undefined;
}

/** The page's language for an element, else the reader's, which a server does not know. */
export const localeOf = (element: Element): string => pageLocaleOf(element) ?? readerLocale();

const readerLocale = (): string => (globalThis.document ? canonical(navigator.language || 'en') : 'en');

function canonical(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
