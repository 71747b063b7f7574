import { pageGlobal } from '../../page/page-global.js';

const MAX_SOURCES = 100;

/** What addresses of sources turned out to mean: the address of an API or a feed, or the same one. */
export const resolvedSources = (): Map<string, string> => pageGlobal('sources', () => new Map());

/** Remembers it for the page, for other widgets and further pages of the source. */
export function rememberSource(address: string, source: string): void {
  const sources = resolvedSources();
  if (sources.size >= MAX_SOURCES) sources.clear();
  sources.set(address, source);
}
