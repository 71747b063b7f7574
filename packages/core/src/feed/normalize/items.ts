import type { NewsImage, NewsItem } from '../news-item.js';

/** The members that have a value: no undefined, no empty texts and lists. */
export const omitEmpty = <T extends object>(members: object): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => `${(value as string) ?? ''}`)) as T;

/** An item with the required members filled in: a source without ids is told apart by address, then by title. */
export const newsItem = (fields: Partial<NewsItem>): NewsItem => ({
  ...{ id: fields.url || fields.title || '', url: '', title: '', authors: [], tags: [], highlights: [] },
  ...omitEmpty<Partial<NewsItem>>(fields),
});

/** A picture, when it has an address. */
export const newsImage = (fields: Partial<NewsImage>): NewsImage | undefined =>
  fields.url ? { alt: '', ...omitEmpty<Omit<NewsImage, 'alt'>>(fields) } : undefined;
