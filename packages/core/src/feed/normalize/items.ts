import type { NewsImage, NewsItem } from '../news-item.js';

/** Leaves out undefined, empty texts and empty lists. */
export const omitEmpty = <T extends object>(members: object): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => `${(value as string) ?? ''}`)) as T;

/** Creates an item with all required members; without an id it is identified by its address, or else its title. */
export const newsItem = (fields: Partial<NewsItem>): NewsItem => ({
  ...{ id: fields.url || fields.title || '', url: '', title: '', authors: [], tags: [], highlights: [] },
  ...omitEmpty<Partial<NewsItem>>(fields),
});

/** Creates a picture if there is an address. */
export const newsImage = (fields: Partial<NewsImage>): NewsImage | undefined =>
  fields.url ? { alt: '', ...omitEmpty<Omit<NewsImage, 'alt'>>(fields) } : undefined;
