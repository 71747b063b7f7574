import { pageGlobal } from '../../page/page-global.js';

const MAX_SOURCES = 100;

/** The API or feed that was found for each address, or the address itself. */
export const resolvedSources = (): Map<string, string> => pageGlobal('sources', () => new Map());

/** Remembers it for the page, for other widgets and further pages of the source. */
export function rememberSource(address: string, source: string): void {
  const sources = resolvedSources();
  if (sources.size >= MAX_SOURCES) sources.clear();
  sources.set(address, source);
}
