import { ownDocument } from '@news-widgets/core/internal/page';
import { isGhost, isWordPress } from '@news-widgets/core/internal/feed';
import { webAddress } from '@news-widgets/core/internal/url';
import type { SearchSource } from './search-source.js';

/** The placeholder of the query, by its name here or in OpenSearch (github.com/dewitt/opensearch). */
const QUERY = /\{(?:query|searchTerms)\??\}/;

const isPagefind = ({ pathname }: URL): boolean => /\/pagefind(?:\/|\/pagefind(?:-entry)?\.js(?:on)?)?$/.test(pathname);

/** WordPress's own search of pages, posts and terms, which knows titles and addresses only. */
const isWordPressSearch = (url: URL): boolean =>
  /wp\/v2\/search\b/.test(url.searchParams.get('rest_route') ?? url.pathname);

/** The source behind an address, with the code that it needs. */
export async function openSource(src: string, signal: AbortSignal): Promise<SearchSource> {
  const address = webAddress(src, ownDocument.baseURI);
  // Placeholders stay as they are written.
  if (QUERY.test(src)) {
    const { endpointSource } = await import('./endpoint.js');
    return endpointSource(address.replace(/%7B([\w:]+\??)%7D/gi, '{$1}'));
  }
  // An address that is none fails where all others do, with a sentence for the developer.
  const url = address ? new URL(address) : undefined;
  const ofAnyKind = !!url && isWordPressSearch(url);
  if (url && (ofAnyKind || isWordPress(url)))
    return (await import('./wordpress.js')).wordPressSource(address, ofAnyKind);
  if (url && isPagefind(url)) return (await import('./pagefind.js')).pagefindSource(url, signal);
  const { localSource } = await import('./local.js');
  return localSource(address || src, signal, !!url && isGhost(url));
}
