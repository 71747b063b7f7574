import type { Message } from '../message.js';

/** Words of `<news-recent-list>`. */
export const recentList = {
  /** Accessible name of the list if the page gives no heading. */
  label: 'Recent news',
  empty: 'No news yet.',
  more: 'Show more',
  seeAll: 'See all',
  /** Line with the name of the source. */
  from: 'From {source}',
  /** Announced after more entries were added. */
  added: { one: '{count} more story loaded.', other: '{count} more stories loaded.' } as Message,
};
