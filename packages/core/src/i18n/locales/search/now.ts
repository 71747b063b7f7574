import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Search',
    submit: 'Search',
    close: 'Close',
    broken: 'Searching does not work right now. Try again.',
  },
  searchResults: {
    results: 'Search results',
    searching: 'Searching…',
    count: {
      one: '{count} result',
      other: '{count} results',
    },
    countMore: {
      one: 'More than {count} result',
      other: 'More than {count} results',
    },
    none: 'Nothing found for “{query}”.',
    short: {
      one: 'Type at least {count} letter.',
      other: 'Type at least {count} letters.',
    },
    notSearched: 'The search did not work.',
    notConnected: 'You are offline. The search goes on when you are back online.',
    again: 'Try again',
    showMore: 'Show more',
    allResults: 'All results',
    moreAdded: {
      one: '{count} more result.',
      other: '{count} more results.',
    },
    kind: 'Type',
    section: 'Section',
    everything: 'All',
    sort: 'Order',
    relevance: 'Best match',
    newest: 'Newest first',
    kinds: {
      story: 'Stories',
      page: 'Pages',
      author: 'Authors',
      tag: 'Topics',
      category: 'Sections',
    },
  },
} satisfies SearchWords;
