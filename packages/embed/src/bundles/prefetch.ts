import { importFeedLoader, importParser } from '@news-widgets/core/internal/feed';
import { prefetchFeeds } from './prefetch-feeds.js';

/** `prefetchFeeds` for the widgets on the page that match the selector, with the chunks of this file. */
export const prefetch = (selector: string): void =>
  prefetchFeeds(document.querySelectorAll(selector), { importFeedLoader, importParser });
