import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Dit artikel is niet meer beschikbaar.',
    forSubscribers: 'Het hele artikel is voor abonnees van {source}.',
    readOn: 'Lees verder bij {source}',
    readOnThere: 'Lees het hele artikel',
    firstPublished: 'Eerst verschenen bij {source}',
    licence: 'Licentie: {name}',
    contents: 'In dit artikel',
    corrections: 'Correcties',
    topics: 'Onderwerpen',
    related: 'Lees ook',
    showEmbed: 'Toon inhoud van {service}',
    openEmbed: 'Open op {service}',
    table: 'Tabel',
    elsewhere: '(gaat naar een andere site)',
    note: 'Noot {mark}',
    close: 'Sluit',
  },
} satisfies ArticleWords;
