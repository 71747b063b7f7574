import { fetchFeed, setDefaultParams } from '@news-widgets/core/internal/feed';
import { passes, type SearchQuery, type SearchSource } from './search-source.js';

/** What a result shows: without it WordPress sends the whole body of each post. */
const FIELDS = 'id,type,link,title,excerpt,date_gmt,modified_gmt,_links,_embedded';

/**
 * WordPress searches and pages by itself (developer.wordpress.org/rest-api/reference/posts). `ofAnyKind`: its search of pages,
 * posts and terms.
 */
export function wordPressSource(address: string, ofAnyKind: boolean): SearchSource {
  /** WordPress finds sections by their slugs, which end their addresses. */
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
  // "Best match" is an order that WordPress knows only while it searches.
  url.searchParams.set('orderby', sort === 'newest' ? 'date' : 'relevance');
  setDefaultParams(url, { _fields: FIELDS, _embed: 'wp:term,wp:featuredmedia', per_page: limit, offset });
}

/** Addresses may hold percent signs that encode nothing. */
function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
