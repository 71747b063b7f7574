/** Words of `<news-article>`. */
export const article = {
  /** The source no longer holds the story. */
  missing: 'This story is no longer available.',
  /** Only subscribers of the publisher read the whole story. */
  forSubscribers: 'The whole story is for subscribers of {source}.',
  /** The link to the story where it was published. */
  readOn: 'Read on at {source}',
  /** The same where nobody says who published it. */
  readOnThere: 'Read the whole story',
  /** A link to the publisher's page follows the whole story. */
  firstPublished: 'First published by {source}',
  licence: 'Licence: {name}',
  /** Headings of parts. */
  contents: 'In this story',
  corrections: 'Corrections',
  topics: 'Topics',
  related: 'Related stories',
  /** What another service shows waits for this button. */
  showEmbed: 'Show content from {service}',
  openEmbed: 'Open on {service}',
  /** Name a table and a group of pictures for assistive technology. */
  table: 'Table',
  /** Spoken after links to other sites. */
  elsewhere: '(leads to another site)',
  /** A footnote shown in place; `{mark}` is its number. */
  note: 'Note {mark}',
  close: 'Close',
};
