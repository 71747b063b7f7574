import type { Feed } from '../feed.js';
import type { NewsItem } from '../news-item.js';
import type { LoadFeedOptions } from '../load-feed.js';
import { slug } from './query.js';
import { readBody } from '../read-body.js';
import { request } from '../fetch-document.js';

/** What items can be chosen by. */
export type Filter = 'category' | 'tag' | 'author';
export const FILTERS: Filter[] = ['category', 'tag', 'author'];

function matches({ section, tags, authors }: NewsItem, filter: Filter, wanted: string): boolean {
  const names = filter === 'author' ? authors.map(({ name }) => name) : [section?.name ?? '', ...tags];
  return names.some((name) => slug(name) === slug(wanted));
}

/** Loads a source that can't filter itself: what is not wanted is left out here. */
export async function load(url: URL, options: LoadFeedOptions): Promise<Feed> {
  const { limit, offset = 0, ...rest } = options;
  const feed = await readBody(await request(url.href, options), rest);
  const items = feed.items.filter((item) =>
    FILTERS.every((filter) => !options[filter] || matches(item, filter, options[filter])),
  );
  return { ...feed, items: items.slice(offset, limit && offset + limit) };
}
