import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Keresés',
    submit: 'Keresés',
    close: 'Bezárás',
    broken: 'A keresés most nem működik. Próbálja újra.',
  },
  searchResults: {
    results: 'Keresési találatok',
    searching: 'Keresés…',
    count: {
      one: '{count} találat',
      other: '{count} találat',
    },
    countMore: {
      one: 'Több mint {count} találat',
      other: 'Több mint {count} találat',
    },
    none: 'Nincs találat erre: „{query}”.',
    short: {
      one: 'Írjon be legalább {count} betűt.',
      other: 'Írjon be legalább {count} betűt.',
    },
    notSearched: 'A keresés nem sikerült.',
    notConnected: 'Nincs internetkapcsolat. A keresés a kapcsolat helyreállása után folytatódik.',
    again: 'Újrapróbálás',
    showMore: 'Továbbiak',
    allResults: 'Összes találat',
    moreAdded: {
      one: 'Még {count} találat.',
      other: 'Még {count} találat.',
    },
    kind: 'Típus',
    section: 'Rovat',
    everything: 'Mind',
    sort: 'Sorrend',
    relevance: 'Legjobb találat',
    newest: 'Legújabbak elöl',
    kinds: {
      story: 'Cikkek',
      page: 'Oldalak',
      author: 'Szerzők',
      tag: 'Témák',
      category: 'Rovatok',
    },
  },
} satisfies SearchWords;
