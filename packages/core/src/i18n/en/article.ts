/** Words of `<news-article>`. */
export const article = {
  /** The source no longer has the story. */
  missing: 'This story is no longer available.',
  /** The whole story is for the publisher's subscribers. */
  forSubscribers: 'The whole story is for subscribers of {source}.',
  /** Link to the story at its publisher. */
  readOn: 'Read on at {source}',
  /** The same link if the publisher is unknown. */
  readOnThere: 'Read the whole story',
  /** Link to the publisher's page after the whole story. */
  firstPublished: 'First published by {source}',
  licence: 'Licence: {name}',
  /** Headings of sections. */
  contents: 'In this story',
  corrections: 'Corrections',
  topics: 'Topics',
  related: 'Related stories',
  /** Button that loads content from another service. */
  showEmbed: 'Show content from {service}',
  openEmbed: 'Open on {service}',
  /** Accessible names of a table and a group of pictures. */
  table: 'Table',
  /** Announced after links to other sites. */
  elsewhere: '(leads to another site)',
  /** Accessible name of a footnote shown in place; `{mark}` is its number. */
  note: 'Note {mark}',
  close: 'Close',
};
