import { ownDocument } from '@news-widgets/core/internal/page';
import { isGhost, isWordPress } from '@news-widgets/core/internal/feed';
import { webAddress } from '@news-widgets/core/internal/url';
import { endpointSource, isEndpoint } from './endpoint.js';
import type { SearchSource } from './search-source.js';
import { isWordPressSearch, wordPressSource } from './wordpress.js';

const isPagefind = ({ pathname }: URL): boolean => /\/pagefind(?:\/|\/pagefind(?:-entry)?\.js(?:on)?)?$/.test(pathname);

/** The source behind an address. Code that searches in the page is loaded only for sources that cannot search. */
export async function openSource(src: string, signal: AbortSignal): Promise<SearchSource> {
  const address = webAddress(src, ownDocument.baseURI);
  // Placeholders stay as they are written.
  if (isEndpoint(src)) return endpointSource(address.replace(/%7B([\w:]+\??)%7D/gi, '{$1}'));
  // An address that is none fails where all others do, with a sentence for the developer.
  const url = address ? new URL(address) : undefined;
  if (url && (isWordPress(url) || isWordPressSearch(url))) return wordPressSource(address);
  if (url && isPagefind(url)) return (await import('./pagefind.js')).pagefindSource(url, signal);
  const { localSource } = await import('./local.js');
  return localSource(address || src, signal, !!url && isGhost(url));
}
