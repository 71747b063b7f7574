import type { Feed, NewsItem } from '@news-widgets/core/feed';
import { fetchFeed } from '@news-widgets/core/internal/feed';
import { addressKey } from '@news-widgets/core/internal/url';
import { byDate, passes, type SearchSource } from './search-source.js';
import { StoryIndex } from './story-index.js';

/** Limits for endless sources. */
const MAX_ITEMS = 10_000;
const MAX_PAGES = 40;

/** Searches the content of an address within the page; a WordPress site searches on its server. */
export async function localSource(address: string, signal: AbortSignal, isGhost: boolean): Promise<SearchSource> {
  const feed = isGhost ? await readGhost(new URL(address), signal) : await fetchFeed(address, { signal });
  const api = feed.nextUrl && /wp(\/|%2F)v2\1posts/i.test(feed.nextUrl) && feed.nextUrl;
  if (api) return (await import('./wordpress.js')).wordPressSource(withoutPage(api), false);
  const index = new StoryIndex();
  await index.add(unique(await allItems(feed, signal)), signal);
  return {
    isLocal: true,
    search(query) {
      const all = index.find(query.text);
      const found = all.filter((item) => passes(query, item));
      if (query.sort === 'newest') found.sort(byDate);
      const end = query.offset + query.limit;
      return { items: found.slice(query.offset, end), hasMore: found.length > end, total: found.length, facets: all };
    },
  };
}

/** Reads Ghost's small search index of posts, authors and tags. Older releases list their posts page by page. */
async function readGhost(url: URL, signal: AbortSignal): Promise<Feed> {
  const key = url.searchParams.get('key') ?? '';
  const index = url.href.replace(/posts\/?\?.*/, 'search-index/');
  const part = (name: string) => fetchFeed(`${index}${name}/?key=${encodeURIComponent(key)}`, { signal });
  try {
    const posts = await part('posts');
    const names = await Promise.allSettled([part('authors'), part('tags')]);
    const terms = names.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.items : []));
    return { ...posts, items: [...posts.items, ...terms] };
  } catch {
    signal.throwIfAborted();
    return fetchFeed(url.href, { signal, limit: 100 });
  }
}

/** Returns the items of all pages. */
async function allItems({ items, nextUrl }: Feed, signal: AbortSignal): Promise<NewsItem[]> {
  const all = [...items];
  for (let page = 1; nextUrl && page < MAX_PAGES && all.length < MAX_ITEMS; page++) {
    const next: Feed | undefined = await fetchFeed(nextUrl, { signal }).catch(() => undefined);
    signal.throwIfAborted();
    all.push(...(next?.items ?? []));
    // Stops at a page that names itself as the next one.
    nextUrl = next?.nextUrl === nextUrl ? undefined : next?.nextUrl;
  }
  return all.slice(0, MAX_ITEMS);
}

function unique(items: readonly NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  return items.filter(({ id, url, title }) => {
    const key = url ? addressKey(url) : id;
    return !!title && !seen.has(key) && !!seen.add(key);
  });
}

function withoutPage(api: string): string {
  const url = new URL(api);
  for (const name of ['page', 'per_page', 'offset', '_embed']) url.searchParams.delete(name);
  return url.href;
}
