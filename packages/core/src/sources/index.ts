export { FeedError, type FeedErrorCode, type FeedErrorDetails } from './feed-error.js';
export { loadFeed, type LoadFeedOptions } from './load-feed.js';
export { parseFeed, type ParseFeedOptions } from './parse-feed.js';
export { readFeed } from './read-feed.js';
