import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Juttu ei ole enää saatavilla.',
    forSubscribers: 'Koko juttu on vain tilaajille: {source}.',
    readOn: 'Lue loppuun: {source}',
    readOnThere: 'Lue koko juttu',
    firstPublished: 'Alun perin julkaissut {source}',
    licence: 'Lisenssi: {name}',
    contents: 'Tässä jutussa',
    corrections: 'Oikaisut',
    topics: 'Aiheet',
    related: 'Lue myös',
    showEmbed: 'Näytä palvelun {service} sisältö',
    openEmbed: 'Avaa palvelussa {service}',
    table: 'Taulukko',
    elsewhere: '(vie toiselle sivustolle)',
    note: 'Viite {mark}',
    close: 'Sulje',
  },
} satisfies ArticleWords;
