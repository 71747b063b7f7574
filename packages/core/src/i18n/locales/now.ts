import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'The news could not be loaded.',
    offline: 'You are offline. The news will load when you are back online.',
    stale: 'Could not refresh. This is the last news that loaded.',
    retry: 'Try again',
    retrying: 'Trying again…',
    newTab: '(opens in a new tab)',
  },
  item: {
    live: 'Live',
    sponsored: 'Sponsored',
    paid: 'Subscribers only',
    analysis: 'Analysis',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Pictures',
    opinion: 'Opinion',
    updated: 'Updated',
    spoken: {
      live: 'Live coverage',
      sponsored: 'Sponsored content',
      paid: 'For subscribers only',
    },
    updatedAt: 'Updated {time}',
    updatedOn: 'Updated {time}',
    reading: {
      one: '{count} min read',
      other: '{count} min read',
    },
    comments: {
      one: '{count} comment',
      other: '{count} comments',
    },
    ai: 'Written by AI.',
    aiReviewed: 'Written by AI, reviewed by {name}.',
    reviewed: 'Reviewed by {name}.',
  },
  recentList: {
    label: 'Recent news',
    empty: 'No news yet.',
    more: 'Show more',
    seeAll: 'See all',
    from: 'From {source}',
    added: {
      one: '{count} more story loaded.',
      other: '{count} more stories loaded.',
    },
  },
  recentListTools: {
    previous: 'Previous stories',
    next: 'Next stories',
    fresh: 'New',
    arrived: {
      one: '{count} new story.',
      other: '{count} new stories.',
    },
  },
  articleCard: {
    missing: 'This story is no longer available.',
  },
  highlightsBox: {
    title: 'Highlights',
  },
  highlightsTools: {
    showAll: {
      one: 'Show {count} more',
      other: 'Show {count} more',
    },
    showFewer: 'Show fewer',
    copy: 'Copy',
    share: 'Share',
    copied: 'Copied.',
    copyFailed: 'Copying did not work. Select the text instead.',
    shared: 'Shared.',
  },
  authorCard: {
    unknown: 'No author is named.',
    more: 'More',
    less: 'Less',
    email: 'E-mail',
    onNetwork: '{name} on {network}',
    emailTo: 'E-mail to {name}',
    follow: 'Follow {name}',
    latest: 'Latest by {name}',
  },
} satisfies NewsWords;
