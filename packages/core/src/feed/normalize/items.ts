import type { NewsImage, NewsItem } from '../news-item.js';

/** Members with a value: without undefined, empty texts and empty lists. */
export const omitEmpty = <T extends object>(members: object): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => `${(value as string) ?? ''}`)) as T;

/** An item with all required members; without an id it is identified by address, then by title. */
export const newsItem = (fields: Partial<NewsItem>): NewsItem => ({
  ...{ id: fields.url || fields.title || '', url: '', title: '', authors: [], tags: [], highlights: [] },
  ...omitEmpty<Partial<NewsItem>>(fields),
});

/** A picture, when it has an address. */
export const newsImage = (fields: Partial<NewsImage>): NewsImage | undefined =>
  fields.url ? { alt: '', ...omitEmpty<Omit<NewsImage, 'alt'>>(fields) } : undefined;
