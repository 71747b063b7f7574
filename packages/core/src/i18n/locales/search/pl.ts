import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Szukaj',
    submit: 'Szukaj',
    close: 'Zamknij',
    broken: 'Wyszukiwarka teraz nie działa. Spróbuj ponownie.',
  },
  searchResults: {
    results: 'Wyniki wyszukiwania',
    searching: 'Szukam…',
    count: {
      one: '{count} wynik',
      few: '{count} wyniki',
      many: '{count} wyników',
      other: '{count} wyniku',
    },
    countMore: {
      one: 'Ponad {count} wynik',
      few: 'Ponad {count} wyniki',
      many: 'Ponad {count} wyników',
      other: 'Ponad {count} wyniku',
    },
    none: 'Brak wyników dla „{query}”.',
    short: {
      one: 'Wpisz co najmniej {count} literę.',
      few: 'Wpisz co najmniej {count} litery.',
      many: 'Wpisz co najmniej {count} liter.',
      other: 'Wpisz co najmniej {count} litery.',
    },
    notSearched: 'Wyszukiwanie nie powiodło się.',
    notConnected: 'Brak połączenia. Wyszukiwanie ruszy dalej, gdy wróci internet.',
    again: 'Spróbuj ponownie',
    showMore: 'Pokaż więcej',
    allResults: 'Wszystkie wyniki',
    moreAdded: {
      one: 'Jeszcze {count} wynik.',
      few: 'Jeszcze {count} wyniki.',
      many: 'Jeszcze {count} wyników.',
      other: 'Jeszcze {count} wyniku.',
    },
    kind: 'Rodzaj',
    section: 'Dział',
    everything: 'Wszystko',
    sort: 'Kolejność',
    relevance: 'Najtrafniejsze',
    newest: 'Od najnowszych',
    kinds: {
      story: 'Artykuły',
      page: 'Strony',
      author: 'Autorzy',
      tag: 'Tematy',
      category: 'Działy',
    },
  },
} satisfies SearchWords;
