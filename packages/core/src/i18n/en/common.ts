/** Words that several widgets use. */
export const common = {
  /** Accessible name of a second or later widget without a heading, such as "Recent news 2". */
  numbered: '{name} {number}',
  /** A source could not be loaded. */
  failed: 'The news could not be loaded.',
  /** A source could not be loaded, and a retry would not help. */
  unavailable: 'The news is not available here.',
  offline: 'You are offline. The news will load when you are back online.',
  /** Older content stays because a refresh failed. */
  stale: 'Could not refresh. This is the last news that loaded.',
  retry: 'Try again',
  retrying: 'Trying again…',
  /** Announced after links that open a new tab. */
  newTab: '(opens in a new tab)',
};
