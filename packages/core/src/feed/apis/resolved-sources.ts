import { pageGlobal } from '../../page/page-global.js';

const MAX_SOURCES = 100;

/** The API or feed found for each address, or the address itself. */
export const resolvedSources = (): Map<string, string> => pageGlobal('sources', () => new Map());

/** Remembers a source for other widgets on the page and for further pages of the source. */
export function rememberSource(address: string, source: string): void {
  const sources = resolvedSources();
  if (sources.size >= MAX_SOURCES) sources.clear();
  sources.set(address, source);
}
