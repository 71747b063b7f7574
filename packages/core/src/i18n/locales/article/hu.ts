import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Ez a cikk már nem érhető el.',
    forSubscribers: 'A teljes cikk csak előfizetőknek érhető el: {source}.',
    readOn: 'Tovább olvasom: {source}',
    readOnThere: 'A teljes cikk elolvasása',
    firstPublished: 'Első megjelenés: {source}',
    licence: 'Licenc: {name}',
    contents: 'A cikk tartalma',
    corrections: 'Helyesbítések',
    topics: 'Témák',
    related: 'Kapcsolódó cikkek',
    showEmbed: 'Tartalom megjelenítése: {service}',
    openEmbed: 'Megnyitás itt: {service}',
    table: 'Táblázat',
    elsewhere: '(másik webhelyre vezet)',
    note: '{mark}. jegyzet',
    close: 'Bezárás',
  },
} satisfies ArticleWords;
