import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Saken er ikke lenger tilgjengelig.',
    forSubscribers: 'Hele saken er for abonnenter hos {source}.',
    readOn: 'Les videre hos {source}',
    readOnThere: 'Les hele saken',
    firstPublished: 'Først publisert av {source}',
    licence: 'Lisens: {name}',
    contents: 'I denne saken',
    corrections: 'Rettelser',
    topics: 'Temaer',
    related: 'Les også',
    showEmbed: 'Vis innhold fra {service}',
    openEmbed: 'Åpne på {service}',
    table: 'Tabell',
    elsewhere: '(går til et annet nettsted)',
    note: 'Note {mark}',
    close: 'Lukk',
  },
} satisfies ArticleWords;
