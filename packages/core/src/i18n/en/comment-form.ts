/** Words of `<news-comments>` once a reader writes. */
export const commentForm = {
  post: 'Post comment',
  preview: 'Preview',
  cancel: 'Cancel',
  required: 'Fields marked * are required.',
  /** Hint below the field for the e-mail address. */
  notShown: 'Never shown to anyone.',
  left: 'Characters left: {count}',
  over: 'Characters over the limit: {count}',
  textMissing: 'Write something first.',
  nameMissing: 'Enter your name.',
  published: 'Your comment is published.',
  heldNow: 'Thank you. Your comment appears once it has been reviewed.',
  duplicate: 'You have said exactly this already.',
  tooLong: 'This is too long. Characters allowed: {count}.',
  closedNow: 'Comments have closed in the meantime. Your text is still here.',
  loginNow: 'Log in to comment. Your text is still here.',
  /** The site accepts comments only through its own form. */
  ownForm: 'This site takes comments on its own page. Your text goes along.',
  offlineKept: 'You are offline. Your text stays here; nothing was sent.',
  onlineAgain: 'You are online again. Nothing was sent yet: press the button to post.',
  notPosted: 'That did not work. Your text is still here: try again.',
  late: 'There was no answer in time. Your text is still here: try again.',
  /** Label of the field for a reader's Mastodon server. */
  server: 'Your server',
  serverInvalid: 'This is not a server. An example: mastodon.social.',
  go: 'Continue',
  reason: 'What is wrong with it?',
  sendReport: 'Send report',
  reported: 'Thank you. The report was sent.',
  notReported: 'The report could not be sent. Try again.',
};
