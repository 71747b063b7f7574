import type { NewsItem } from '@news-widgets/core/feed';

/** Complete items, numbered from 0, an hour apart. */
export const stories = (count: number): NewsItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://news.example/${index}`,
    title: `Story ${index}`,
    summary: `Summary ${index}`,
    image: { url: `https://news.example/${index}.webp`, alt: '', width: 300, height: 200 },
    datePublished: new Date(Date.UTC(2026, 10, 20) - index * 3_600_000).toISOString(),
    authors: [],
    section: { name: 'Markets' },
    tags: [],
    highlights: [],
  }));
