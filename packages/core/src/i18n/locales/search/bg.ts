import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Търсене',
    submit: 'Търсене',
    close: 'Затваряне',
    broken: 'В момента търсенето не работи. Опитайте отново.',
  },
  searchResults: {
    results: 'Резултати от търсенето',
    searching: 'Търси се…',
    count: {
      one: '{count} резултат',
      other: '{count} резултата',
    },
    countMore: {
      one: 'Повече от {count} резултат',
      other: 'Повече от {count} резултата',
    },
    none: 'Няма резултати за „{query}“.',
    short: {
      one: 'Въведете поне {count} буква.',
      other: 'Въведете поне {count} букви.',
    },
    notSearched: 'Търсенето не успя.',
    notConnected: 'Няма връзка с интернет. Търсенето ще продължи, щом връзката се възстанови.',
    again: 'Опитайте отново',
    showMore: 'Вижте още',
    allResults: 'Всички резултати',
    moreAdded: {
      one: 'Още {count} резултат.',
      other: 'Още {count} резултата.',
    },
    kind: 'Вид',
    section: 'Рубрика',
    everything: 'Всички',
    sort: 'Подреждане',
    relevance: 'Най-подходящи',
    newest: 'Първо най-новите',
    kinds: {
      story: 'Статии',
      page: 'Страници',
      author: 'Автори',
      tag: 'Теми',
      category: 'Рубрики',
    },
  },
} satisfies SearchWords;
