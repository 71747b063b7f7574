import type { NewsImage, NewsItem } from '../model/news-item.js';

/** An object of the members that have a value: no undefined, no empty texts and lists. */
export const compact = <T extends object>(members: [name: string, value: unknown][]): T =>
  Object.fromEntries(members.filter(([, value]) => `${(value as string) ?? ''}`)) as T;

/** An item with the required members filled in: a source without ids is told apart by address, then by title. */
export const newsItem = (fields: Partial<NewsItem>): NewsItem => ({
  ...{ id: fields.url || fields.title || '', url: '', title: '', authors: [], tags: [], highlights: [] },
  ...compact<Partial<NewsItem>>(Object.entries(fields)),
});

/** A picture, when it has an address. */
export const newsImage = (fields: Partial<NewsImage>): NewsImage | undefined =>
  fields.url ? { alt: '', ...compact<Omit<NewsImage, 'alt'>>(Object.entries(fields)) } : undefined;
