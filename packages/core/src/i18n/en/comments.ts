import type { Message } from '../message.js';

/** Words of `<news-comments>` before a reader writes. */
export const comments = {
  /** The heading, where the page gives none. */
  label: 'Comments',
  count: { one: '{count} comment', other: '{count} comments' } as Message,
  empty: 'No comments yet.',
  noMore: 'Comments are closed.',
  notLoaded: 'The comments could not be loaded.',
  notConnected: 'You are offline. The comments will load when you are back online.',
  /** Old comments stay because a refresh failed. */
  outdated: 'Could not refresh. These are the last comments that loaded.',
  /** Opens a collapsed thread. */
  show: 'Show comments ({count})',
  sort: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  more: 'Show more comments',
  /** Announced after more were added. */
  added: 'More comments are shown: {count}.',
  /** Comments that have come since the page was opened. */
  arrived: 'Show new comments ({count})',
  /** Leads to the thread on its own site, `{name}`. */
  all: 'All comments on {name}',
  anonymous: 'Anonymous',
  staff: 'Staff',
  pinned: 'Pinned',
  edited: 'edited',
  /** Above an answer that is not right below the comment of `{name}`. */
  replyingTo: 'replying to {name}',
  /** In the place of a comment. */
  deleted: 'This comment was removed.',
  hiddenHere: 'This comment is not shown here.',
  /** Covers a text of which its author warns without saying why. */
  sensitive: 'Sensitive content',
  picture: 'Show picture',
  pictureOf: 'Show picture: {text}',
  video: 'Play video from {name}',
  likes: { one: '{count} like', other: '{count} likes' } as Message,
  shares: { one: '{count} share', other: '{count} shares' } as Message,
  reply: 'Reply',
  /** The same, spoken. */
  replyTo: 'Reply to {name}',
  /** Leads to another service. */
  replyOn: 'Reply on {name}',
  report: 'Report',
  /** The same, spoken; `{name}` has written the comment. */
  reportBy: 'Report: {name}',
  /** On the reader's own comment. */
  held: 'Only you see this until it has been reviewed.',
  /** Labels of the field for the text, below the heading and below a comment. */
  join: 'Join the discussion',
  replyLabel: 'Your reply',
  login: 'Log in to comment',
  /** The code that sends could not be loaded. */
  broken: 'The form does not work at the moment. Try again.',
};
