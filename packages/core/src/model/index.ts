export type { Feed } from './feed.js';
export { depthOf, findItem } from './find-item.js';
export { NEWS_LABELS } from './news-item.js';
export type { NewsAuthor, NewsImage, NewsItem, NewsItemInit, NewsLabel, NewsLink } from './news-item.js';
