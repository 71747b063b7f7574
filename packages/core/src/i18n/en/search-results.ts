import type { Message } from '../message.js';

/** Words of `<news-search-box>` once a reader types. */
export const searchResults = {
  /** Accessible name of the list of results. */
  results: 'Search results',
  searching: 'Searching…',
  /** Number of results. */
  count: { one: '{count} result', other: '{count} results' } as Message,
  /** The source has more results and does not say how many. */
  countMore: { one: 'More than {count} result', other: 'More than {count} results' } as Message,
  none: 'Nothing found for “{query}”.',
  short: { one: 'Type at least {count} letter.', other: 'Type at least {count} letters.' } as Message,
  notSearched: 'The search did not work.',
  notConnected: 'You are offline. The search goes on when you are back online.',
  again: 'Try again',
  showMore: 'Show more',
  /** Link to the publisher's own results page. */
  allResults: 'All results',
  /** Announced after more results were added. */
  moreAdded: { one: '{count} more result.', other: '{count} more results.' } as Message,
  /** Filters and order of a list of results. */
  kind: 'Type',
  section: 'Section',
  everything: 'All',
  sort: 'Order',
  relevance: 'Best match',
  newest: 'Newest first',
  /** Kinds of results. */
  kinds: { story: 'Stories', page: 'Pages', author: 'Authors', tag: 'Topics', category: 'Sections' } as Record<
    string,
    string
  >,
};
