import type { NewsImage, NewsItem } from '../model/news-item.js';

/** Drops members without a value: undefined, empty texts, empty lists. */
export const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => `${member ?? ''}`)) as T;

/** An item with the required members filled in: a source without ids is told apart by address, then by title. */
export const newsItem = (fields: Partial<NewsItem>): NewsItem => ({
  ...{ id: fields.url || fields.title || '', url: '', title: '', authors: [], tags: [], highlights: [] },
  ...compact(fields),
});

/** A picture, when it has an address. */
export const newsImage = (fields: Partial<NewsImage>): NewsImage | undefined =>
  fields.url ? { url: '', alt: '', ...compact(fields) } : undefined;
