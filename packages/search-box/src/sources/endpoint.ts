import { fetchFeed } from '@news-widgets/core/internal/feed';
import { urlEncode } from '@news-widgets/core/internal/url';
import { byDate, passes, type SearchQuery, type SearchSource } from './search-source.js';

/** An address that answers for each query, in any format that a feed may have. */
export function endpointSource(template: string): SearchSource {
  const canPage = /\{start(Index|Page)\??\}/.test(template);
  return {
    async search(query) {
      const { signal, limit } = query;
      const { items, nextUrl, total } = await fetchFeed(fill(template, query), { signal });
      const found = items.filter((item) => passes(query, item));
      if (query.sort === 'newest') found.sort(byDate);
      const start = canPage ? 0 : query.offset;
      const hasMore =
        found.length > start + limit || (canPage && items.length >= limit && !!(nextUrl || total !== items.length));
      return { items: found.slice(start, start + limit), hasMore, total: canPage ? total : found.length };
    },
  };
}

function fill(template: string, { text, offset, limit }: SearchQuery): string {
  const values: Record<string, string | number> = {
    ...{ query: text, searchTerms: text, count: limit, startIndex: offset + 1, startPage: offset / limit + 1 },
    ...{ language: '*', inputEncoding: 'UTF-8', outputEncoding: 'UTF-8' },
  };
  return template.replace(/\{([\w:]+)\??\}/g, (_, name: string) => urlEncode(values[name] ?? ''));
}
