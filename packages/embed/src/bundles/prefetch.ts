import { loadAskSource } from '@news-widgets/core/controllers';
import { prefetchFeeds } from './prefetch-feeds.js';

/** `prefetchFeeds` for the widgets on the page that match the selector, with the chunks of this file. */
export const prefetch = (selector: string): void =>
  prefetchFeeds(document.querySelectorAll(selector), { importFeedLoader: loadAskSource, importParser: loadAskSource });
