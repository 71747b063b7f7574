import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Tento článek už není dostupný.',
    forSubscribers: 'Celý článek je jen pro předplatitele: {source}.',
    readOn: 'Číst dál: {source}',
    readOnThere: 'Číst celý článek',
    firstPublished: 'Poprvé vyšlo: {source}',
    licence: 'Licence: {name}',
    contents: 'V tomto článku',
    corrections: 'Opravy',
    topics: 'Témata',
    related: 'Čtěte také',
    showEmbed: 'Zobrazit obsah služby {service}',
    openEmbed: 'Otevřít ve službě {service}',
    table: 'Tabulka',
    elsewhere: '(vede na jiný web)',
    note: 'Poznámka {mark}',
    close: 'Zavřít',
  },
} satisfies ArticleWords;
