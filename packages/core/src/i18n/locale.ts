import { canonicalTag } from './canonical-tag.js';

/** Tags for no language, or for several. */
const NO_LANGUAGE = /^\s*(und|mul|mis|zxx)?\s*$/i;

/** Returns the BCP 47 tag that applies to an element: its own `lang` or the nearest ancestor's, across shadow roots. */
export function pageLocaleOf(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = (node as Element).getAttribute?.('lang') ?? '';
    if (!NO_LANGUAGE.test(lang)) return canonicalTag(lang) ?? 'en';
  }
  return undefined;
}

/** Returns the page's language for an element, or else the reader's, which a server does not know. */
export const localeOf = (element: Element): string => pageLocaleOf(element) ?? readerLocale();

const readerLocale = (): string => (globalThis.document && canonicalTag(navigator.language || '')) || 'en';
