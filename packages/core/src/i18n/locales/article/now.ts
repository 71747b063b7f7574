import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'This story is no longer available.',
    forSubscribers: 'The whole story is for subscribers of {source}.',
    readOn: 'Read on at {source}',
    readOnThere: 'Read the whole story',
    firstPublished: 'First published by {source}',
    licence: 'Licence: {name}',
    contents: 'In this story',
    corrections: 'Corrections',
    topics: 'Topics',
    related: 'Related stories',
    showEmbed: 'Show content from {service}',
    openEmbed: 'Open on {service}',
    table: 'Table',
    elsewhere: '(leads to another site)',
    note: 'Note {mark}',
    close: 'Close',
  },
} satisfies ArticleWords;
