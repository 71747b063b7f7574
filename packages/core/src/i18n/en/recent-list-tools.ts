import type { Message } from '../message.js';

/** Words of the layouts `scroller` and `timeline` of `<news-recent-list>`. */
export const recentListTools = {
  previous: 'Previous stories',
  next: 'Next stories',
  /** Marks a story that arrived with the last refresh. */
  fresh: 'New',
  /** Announced after a refresh. */
  arrived: { one: '{count} new story.', other: '{count} new stories.' } as Message,
};
