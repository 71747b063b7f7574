export type { Feed } from './feed.js';
export { FeedError, type FeedErrorCode, type FeedErrorDetails } from './feed-error.js';
export { loadFeed } from './load-feed.js';
export { NEWS_LABELS } from './news-item.js';
export type { NewsAuthor, NewsImage, NewsItem, NewsItemInit, NewsLabel, NewsLink } from './news-item.js';
export { parseFeed, type ParseFeedOptions } from './parse-feed.js';
export { plainText } from './text/plain-text.js';
export { repairText } from './mojibake/repair-text.js';
export type { LoadFeedOptions } from './types.js';
