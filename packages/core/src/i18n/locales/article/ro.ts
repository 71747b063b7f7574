import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Acest articol nu mai este disponibil.',
    forSubscribers: 'Articolul complet este pentru abonații {source}.',
    readOn: 'Citiți mai departe pe {source}',
    readOnThere: 'Citiți tot articolul',
    firstPublished: 'Publicat inițial de {source}',
    licence: 'Licență: {name}',
    contents: 'În acest articol',
    corrections: 'Rectificări',
    topics: 'Subiecte',
    related: 'Citiți și',
    showEmbed: 'Afișați conținutul de pe {service}',
    openEmbed: 'Deschideți pe {service}',
    table: 'Tabel',
    elsewhere: '(duce la alt site)',
    note: 'Nota {mark}',
    close: 'Închideți',
  },
} satisfies ArticleWords;
