import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Artiklen er ikke længere tilgængelig.',
    forSubscribers: 'Hele artiklen er for abonnenter på {source}.',
    readOn: 'Læs videre hos {source}',
    readOnThere: 'Læs hele artiklen',
    firstPublished: 'Først bragt af {source}',
    licence: 'Licens: {name}',
    contents: 'I denne artikel',
    corrections: 'Rettelser',
    topics: 'Emner',
    related: 'Læs også',
    showEmbed: 'Vis indhold fra {service}',
    openEmbed: 'Åbn på {service}',
    table: 'Tabel',
    elsewhere: '(fører til et andet websted)',
    note: 'Note {mark}',
    close: 'Luk',
  },
} satisfies ArticleWords;
