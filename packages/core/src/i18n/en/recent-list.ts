import type { Message } from '../message.js';

/** Words of `<news-recent-list>`. */
export const recentList = {
  /** Names the list for assistive technology where the page gives no heading. */
  label: 'Recent news',
  empty: 'No news yet.',
  more: 'Show more',
  seeAll: 'See all',
  /** The line that names the source. */
  from: 'From {source}',
  /** Announced after more entries were added. */
  added: { one: '{count} more story loaded.', other: '{count} more stories loaded.' } as Message,
};
