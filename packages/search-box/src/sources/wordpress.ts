import { fetchFeed, setDefaultParams } from '@news-widgets/core/internal/feed';
import { passes, type SearchQuery, type SearchSource } from './search-source.js';

/** The fields of a result: without them WordPress sends the whole body of each post. */
const FIELDS = 'id,type,link,title,excerpt,date_gmt,modified_gmt,_links,_embedded';

/**
 * Creates a source for WordPress, which searches on its server (developer.wordpress.org/rest-api/reference/posts). With
 * `ofAnyKind`, it uses WordPress's search of pages, posts and terms.
 */
export function wordPressSource(address: string, ofAnyKind: boolean): SearchSource {
  /** WordPress finds sections by their slugs, the last part of their addresses. */
  const slugs = new Map<string, string>();
  return {
    async search(query) {
      const { signal, section } = query;
      const url = new URL(address);
      plan(url, query, ofAnyKind);
      const category = ofAnyKind ? undefined : section && (slugs.get(section) ?? section);
      const { items, nextUrl, total } = await fetchFeed(url.href, { signal, ...(category && { category }) });
      for (const { section: one } of items) {
        const slug = /([^/]+)\/?$/.exec(one?.url ?? '')?.[1];
        if (one && slug) slugs.set(one.name, decode(slug));
      }
      const found = items.filter((item) => passes({ ...query, section: ofAnyKind ? section : '' }, item));
      return { items: found, hasMore: !!nextUrl, total: found.length < items.length ? undefined : total };
    },
  };
}

function plan(url: URL, { text, sort, offset, limit }: SearchQuery, ofAnyKind: boolean): void {
  for (const name of ['page', 'per_page', 'offset']) url.searchParams.delete(name);
  url.searchParams.set('search', text);
  if (ofAnyKind) return setDefaultParams(url, { _embed: 'self', per_page: limit, page: offset / limit + 1 });
  // WordPress has the order "relevance" only while it searches.
  url.searchParams.set('orderby', sort === 'newest' ? 'date' : 'relevance');
  setDefaultParams(url, { _fields: FIELDS, _embed: 'wp:term,wp:featuredmedia', per_page: limit, offset });
}

/** Decodes a slug; addresses may contain invalid percent signs. */
function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
