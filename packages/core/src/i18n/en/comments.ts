import type { Message } from '../message.js';

/** Words of `<news-comments>` before a reader writes. */
export const comments = {
  /** The heading, if the page gives none. */
  label: 'Comments',
  count: { one: '{count} comment', other: '{count} comments' } as Message,
  empty: 'No comments yet.',
  noMore: 'Comments are closed.',
  notLoaded: 'The comments could not be loaded.',
  notConnected: 'You are offline. The comments will load when you are back online.',
  /** Older comments stay because a refresh failed. */
  outdated: 'Could not refresh. These are the last comments that loaded.',
  /** Button that opens a collapsed thread. */
  show: 'Show comments ({count})',
  sort: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  more: 'Show more comments',
  /** Announced after more comments were added. */
  added: 'More comments are shown: {count}.',
  /** Button for comments that have arrived since the page was opened. */
  arrived: 'Show new comments ({count})',
  /** Link to the thread on its own site, `{name}`. */
  all: 'All comments on {name}',
  anonymous: 'Anonymous',
  staff: 'Staff',
  pinned: 'Pinned',
  edited: 'edited',
  /** Above a reply that is not directly below the comment of `{name}`. */
  replyingTo: 'replying to {name}',
  /** Shown in place of a comment. */
  deleted: 'This comment was removed.',
  hiddenHere: 'This comment is not shown here.',
  /** Covers a comment marked as sensitive without a reason. */
  sensitive: 'Sensitive content',
  picture: 'Show picture',
  pictureOf: 'Show picture: {text}',
  video: 'Play video from {name}',
  likes: { one: '{count} like', other: '{count} likes' } as Message,
  shares: { one: '{count} share', other: '{count} shares' } as Message,
  reply: 'Reply',
  /** Accessible name of the button. */
  replyTo: 'Reply to {name}',
  /** Link to another service. */
  replyOn: 'Reply on {name}',
  report: 'Report',
  /** Accessible name of the button; `{name}` is the author. */
  reportBy: 'Report: {name}',
  /** Note on the reader's own comment. */
  held: 'Only you see this until it has been reviewed.',
  /** Labels of the text field, below the heading and below a comment. */
  join: 'Join the discussion',
  replyLabel: 'Your reply',
  login: 'Log in to comment',
  /** The code for sending could not be loaded. */
  broken: 'The form does not work at the moment. Try again.',
};
