import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Ten artykuł nie jest już dostępny.',
    forSubscribers: 'Cały artykuł jest dla subskrybentów serwisu {source}.',
    readOn: 'Czytaj dalej: {source}',
    readOnThere: 'Czytaj cały artykuł',
    firstPublished: 'Pierwsza publikacja: {source}',
    licence: 'Licencja: {name}',
    contents: 'W tym artykule',
    corrections: 'Sprostowania',
    topics: 'Tematy',
    related: 'Czytaj także',
    showEmbed: 'Pokaż treść z serwisu {service}',
    openEmbed: 'Otwórz w serwisie {service}',
    table: 'Tabela',
    elsewhere: '(prowadzi do innej witryny)',
    note: 'Przypis {mark}',
    close: 'Zamknij',
  },
} satisfies ArticleWords;
