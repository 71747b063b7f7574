/** The BCP 47 tag that applies to an element: its own `lang`, the nearest ancestor's (through shadow roots), else English. */
export function localeOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang) return canonical(lang);
  }
  return 'en';
}

function canonical(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
