import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Căutare',
    submit: 'Căutați',
    close: 'Închideți',
    broken: 'Căutarea nu funcționează momentan. Încercați din nou.',
  },
  searchResults: {
    results: 'Rezultatele căutării',
    searching: 'Se caută…',
    count: {
      one: '{count} rezultat',
      few: '{count} rezultate',
      other: '{count} de rezultate',
    },
    countMore: {
      one: 'Peste {count} rezultat',
      few: 'Peste {count} rezultate',
      other: 'Peste {count} de rezultate',
    },
    none: 'Niciun rezultat pentru „{query}”.',
    short: {
      one: 'Scrieți cel puțin {count} literă.',
      few: 'Scrieți cel puțin {count} litere.',
      other: 'Scrieți cel puțin {count} de litere.',
    },
    notSearched: 'Căutarea nu a reușit.',
    notConnected: 'Sunteți offline. Căutarea continuă la revenirea conexiunii.',
    again: 'Încercați din nou',
    showMore: 'Mai multe',
    allResults: 'Toate rezultatele',
    moreAdded: {
      one: 'Încă {count} rezultat.',
      few: 'Încă {count} rezultate.',
      other: 'Încă {count} de rezultate.',
    },
    kind: 'Tip',
    section: 'Rubrică',
    everything: 'Toate',
    sort: 'Ordonare',
    relevance: 'Relevanță',
    newest: 'Cele mai noi întâi',
    kinds: {
      story: 'Articole',
      page: 'Pagini',
      author: 'Autori',
      tag: 'Subiecte',
      category: 'Rubrici',
    },
  },
} satisfies SearchWords;
