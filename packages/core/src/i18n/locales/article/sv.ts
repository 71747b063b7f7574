import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Artikeln är inte längre tillgänglig.',
    forSubscribers: 'Hela artikeln är för prenumeranter på {source}.',
    readOn: 'Läs vidare hos {source}',
    readOnThere: 'Läs hela artikeln',
    firstPublished: 'Först publicerad av {source}',
    licence: 'Licens: {name}',
    contents: 'I artikeln',
    corrections: 'Rättelser',
    topics: 'Ämnen',
    related: 'Läs också',
    showEmbed: 'Visa innehåll från {service}',
    openEmbed: 'Öppna på {service}',
    table: 'Tabell',
    elsewhere: '(leder till en annan webbplats)',
    note: 'Not {mark}',
    close: 'Stäng',
  },
} satisfies ArticleWords;
